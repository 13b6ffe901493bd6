package org.newsmark.dsl.formatting2;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;

/**
 * Holds one word, sign or comment of a header or an attribute block; blanks are what lies between two of them.
 *
 * @param end the first offset behind it; blanks that end a comment lie behind it as well
 */
record Token(int start, int end, Role role) {

	/** Tells what a token is to the layout. */
	enum Role {
		IMPORT, DECLARATION, PROPERTY, RULE, OPEN, CLOSE, COLON, COMMA, AT, STORY, HASH, COMMENT, BODY_MARK, SPAN_CLOSE,
		/** What belongs to the body alone: no attribute block holds it. */
		BODY,
		/** What the parser made nothing of. */
		UNREADABLE,
		/** Blanks, and marks of Markdown between two lines of an attribute block. */
		BLANK,
		OTHER
	}

	static Token of(ILeafNode leaf) {
		Role role = role(leaf.getGrammarElement());
		int length = role == Role.COMMENT ? leaf.getText().stripTrailing().length() : leaf.getLength();
		return new Token(leaf.getOffset(), leaf.getOffset() + length, role);
	}

	boolean is(Role other) {
		return role == other;
	}

	int length() {
		return end - start;
	}

	private static Role role(EObject element) {
		if (element == null) {
			return Role.UNREADABLE;
		}
		if (element instanceof Keyword keyword) {
			return role(keyword);
		}
		AbstractRule rule = element instanceof RuleCall call ? call.getRule()
				: element instanceof CrossReference reference ? ((RuleCall) reference.getTerminal()).getRule()
				: element instanceof TerminalRule terminal ? terminal : null;
		return rule == null ? Role.OTHER : switch (rule.getName()) {
		case "WS", "MARKUP" -> Role.BLANK;
		case "COMMENT" -> Role.COMMENT;
		case "SLUG" -> element instanceof CrossReference ? Role.STORY : Role.OTHER;
		case "PROSE", "VERBATIM", "BREAK", "HEADING_MARK", "HEADING_UNDERLINE" -> Role.BODY;
		default -> Role.OTHER;
		};
	}

	private static Role role(Keyword keyword) {
		return switch (keyword.getValue()) {
		case "{" -> Role.OPEN;
		case "}" -> Role.CLOSE;
		case ":" -> Role.COLON;
		case "," -> Role.COMMA;
		case "@" -> Role.AT;
		case "#" -> Role.HASH;
		case "---" -> Role.BODY_MARK;
		case "[" -> Role.BODY;
		case "]{" -> Role.SPAN_CLOSE;
		default -> role(keyword.getValue(), GrammarUtil.containingParserRule(keyword).getName());
		};
	}

	/** Every keyword may be an id as well: what it is, the rule says in which it stands. */
	private static Role role(String word, String rule) {
		return switch (rule) {
		case "Import" -> Role.IMPORT;
		case "Story", "Source", "Policy" -> word.equals(rule.toLowerCase(Locale.ROOT)) ? Role.DECLARATION
				: Role.PROPERTY;
		case "Correction" -> Role.PROPERTY;
		case "RuleSetting" -> Role.RULE;
		default -> Role.OTHER;
		};
	}
}
