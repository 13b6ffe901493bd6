package org.newsmark.dsl.ide.tokens;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.newsmark.dsl.services.NewsmarkGrammarAccess;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Reads from the grammar what kind of token stands where, so that a new keyword has its kind without being listed. */
@Singleton
public final class TokenKinds {

	@Inject
	private NewsmarkGrammarAccess grammar;

	private final Map<EObject, Optional<TokenKind>> kinds = new ConcurrentHashMap<>();

	/** Tells whether a property or an attribute begins with the node. */
	public boolean beginsProperty(INode node) {
		EObject element = node.getGrammarElement();
		if (node instanceof ILeafNode leaf) {
			return element instanceof Keyword keyword && (keyword.getValue().equals("#")
					|| of(leaf).filter(kind -> kind.type() == TokenType.PROPERTY).isPresent());
		}
		return element instanceof RuleCall call
				&& (call.getRule() == grammar.getCorrectionRule() || call.getRule() == grammar.getRuleSettingRule());
	}

	/** Returns what a leaf is; empty for blanks, for the marks of Markdown and for what did not parse. */
	Optional<TokenKind> of(ILeafNode leaf) {
		EObject element = leaf.getGrammarElement();
		if (element == null) {
			return Optional.empty();
		}
		// Every keyword may be an id: what it is then shows where the id stands.
		boolean isInId = !(element instanceof AbstractRule)
				&& GrammarUtil.containingRule(element) == grammar.getIdRule();
		EObject telling = isInId ? leaf.getParent().getGrammarElement() : element;
		return telling == null ? Optional.empty() : kinds.computeIfAbsent(telling, this::read);
	}

	private Optional<TokenKind> read(EObject element) {
		if (element instanceof Keyword keyword) {
			return keyword(keyword);
		}
		if (element instanceof CrossReference reference) {
			boolean isStory = reference.getType().getClassifier().getName().equals(grammar.getStoryRule().getName());
			return Optional.of(TokenKind.of(isStory ? TokenType.NAMESPACE : TokenType.VARIABLE));
		}
		if (element instanceof EnumLiteralDeclaration literal) {
			boolean isSourceKind = GrammarUtil.containingRule(literal) == grammar.getSourceKindRule();
			return Optional.of(TokenKind.of(isSourceKind ? TokenType.TYPE : TokenType.ENUM_MEMBER));
		}
		if (element instanceof RuleCall call) {
			return call.getRule() == grammar.getIdRule() ? Optional.of(id(call)) : terminal(call.getRule());
		}
		return element instanceof TerminalRule rule ? terminal(rule) : Optional.empty();
	}

	/** Languages and the rules of a policy are ids as well: words to choose from. */
	private static TokenKind id(RuleCall call) {
		Assignment assignment = GrammarUtil.containingAssignment(call);
		return assignment != null && assignment.getFeature().equals("id") ? TokenKind.declaration(TokenType.VARIABLE)
				: TokenKind.of(TokenType.ENUM_MEMBER);
	}

	private Optional<TokenKind> terminal(AbstractRule rule) {
		TokenKind kind = switch (rule.getName()) {
		case "STRING" -> TokenKind.of(TokenType.STRING);
		case "NUMBER", "EDTF" -> TokenKind.of(TokenType.NUMBER);
		case "SLUG" -> TokenKind.declaration(TokenType.NAMESPACE);
		case "HEADING_MARK", "HEADING_UNDERLINE" -> TokenKind.of(TokenType.HEADING);
		case "COMMENT" -> TokenKind.of(TokenType.COMMENT);
		case "PROSE", "VERBATIM" -> TokenKind.WORDS;
		default -> null;
		};
		return Optional.ofNullable(kind);
	}

	private Optional<TokenKind> keyword(Keyword keyword) {
		AbstractRule rule = GrammarUtil.containingRule(keyword);
		if (rule == grammar.getStatusRule() || rule == grammar.getProfileNameRule()) {
			return Optional.of(TokenKind.of(TokenType.ENUM_MEMBER));
		}
		TokenKind kind = switch (keyword.getValue()) {
		case "@" -> TokenKind.of(TokenType.VARIABLE);
		case "#" -> rule == grammar.getStatementReferenceRule() ? TokenKind.of(TokenType.VARIABLE)
				: TokenKind.declaration(TokenType.VARIABLE);
		case "---" -> TokenKind.of(TokenType.KEYWORD);
		case "[", "]{", "}" -> rule == grammar.getSpanRule() ? TokenKind.of(TokenType.OPERATOR) : null;
		case "{", ",", ":" -> null;
		default -> TokenKind.of(isLeading(keyword, rule) ? TokenType.KEYWORD : TokenType.PROPERTY);
		};
		return Optional.ofNullable(kind);
	}

	/** A correction and a rule of a policy stand in a block like any property. */
	private boolean isLeading(Keyword keyword, AbstractRule rule) {
		return rule != grammar.getCorrectionRule() && rule != grammar.getRuleSettingRule()
				&& GrammarUtil.containedKeywords(rule).indexOf(keyword) == 0;
	}
}
