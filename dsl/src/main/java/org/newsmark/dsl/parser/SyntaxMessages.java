package org.newsmark.dsl.parser;

import static org.eclipse.xtext.diagnostics.Diagnostic.SYNTAX_DIAGNOSTIC;
import static org.eclipse.xtext.diagnostics.Diagnostic.SYNTAX_DIAGNOSTIC_WITH_RANGE;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.antlr.runtime.UnwantedTokenException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;
import org.newsmark.dsl.newsmark.Span;
import org.newsmark.dsl.services.NewsmarkGrammarAccess;

import com.google.inject.Inject;

/** Says in one plain sentence what does not parse, what was expected, and where exactly. */
public class SyntaxMessages extends SyntaxErrorMessageProvider {

	private static final int LONGEST_EXCERPT = 24;
	/** Farther back a note is not looked for, and taken to be there. */
	private static final int FARTHEST_NOTE = 32;
	private static final String UNQUOTED = "what stands here";

	/** Marks a value of the wrong form: it costs itself alone, and what stands behind it is read. */
	static final String WRONG_VALUE = "value";

	@Inject
	private NewsmarkGrammarAccess grammar;

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
		return new SyntaxErrorMessage(super.getSyntaxErrorMessage(context).getMessage(), WRONG_VALUE);
	}

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
		RecognitionException mistake = context.getRecognitionException();
		if (mistake == null) {
			return new SyntaxErrorMessage(context.getDefaultMessage(), SYNTAX_DIAGNOSTIC);
		}
		Token previous = ((TokenStream) mistake.input).LT(-1);
		Token found = mistake.token;
		boolean atEnd = endsBlock(found, context);
		String message = atEnd ? missing(mistake, previous, context) : unexpected(mistake, text(found, mistake), context);
		return ranged(sentence(message), (CommonToken) (atEnd && previous != null || !(found instanceof CommonToken) ? previous : found));
	}

	/** Where a block ends too early, what was read last is to be underlined, not what stands behind the block. */
	private static boolean endsBlock(Token found, IParserErrorContext context) {
		String name = found == null || found.getType() == Token.EOF ? "EOF" : context.getTokenNames()[found.getType()];
		return switch (name) {
		case "EOF", "'['", "']{'", "'---'", "RULE_PROSE", "RULE_VERBATIM", "RULE_BREAK", "RULE_HEADING_MARK",
				"RULE_HEADING_UNDERLINE" -> true;
		default -> false;
		};
	}

	private static String missing(RecognitionException mistake, Token previous, IParserErrorContext context) {
		String expected = mistake instanceof MismatchedTokenException mismatch && mismatch.expecting > 0
				? expected(context.getTokenNames()[mismatch.expecting])
				: "more";
		return previous == null ? "The file breaks off: expected " + expected + "."
				: "Expected " + expected + " behind " + text(previous, mistake) + ".";
	}

	private String unexpected(RecognitionException mistake, String found, IParserErrorContext context) {
		if (context.getTokenNames()[mistake.token.getType()].equals("RULE_ANY_OTHER")) {
			return "This attribute block is not closed: put } behind its last attribute.";
		}
		AbstractRule rule = rule(context.getCurrentNode());
		if (mistake instanceof MismatchedTokenException mismatch && mismatch.expecting == Token.EOF) {
			return found + " begins no declaration: expected " + Choices.of(grammar.getDeclarationRule())
					+ " or a line of exactly ---.";
		}
		if (mistake instanceof MismatchedTokenException mismatch && !(mistake instanceof UnwantedTokenException)) {
			String expected = context.getTokenNames()[mismatch.expecting];
			return expected.equals("'}'") ? notAllowed(found, context.getCurrentContext(), rule)
					: "Expected " + expected(expected) + " before " + found + ".";
		}
		if (mistake instanceof UnwantedTokenException) {
			return found + " is one too many here: remove it.";
		}
		return noAlternative(found, rule, ((TokenStream) mistake.input).LT(-1));
	}

	private String notAllowed(String found, EObject object, AbstractRule rule) {
		EObject owner = object instanceof Span span && span.getAnnotation() != null ? span.getAnnotation() : object;
		AbstractRule block = owner == null ? rule : ruleOf(owner);
		String choices = Choices.of(block);
		if (choices.isEmpty()) {
			return found + " has no place here: expected }.";
		}
		return found + " is nothing that a " + block.getName().toLowerCase() + " can have: expected " + choices
				+ " or }.";
	}

	private String noAlternative(String found, AbstractRule rule, Token previous) {
		if (previous != null && previous.getText().equals("@")) {
			return "Expected the id of a source before " + found + ".";
		}
		if (rule instanceof EnumRule || rule == grammar.getStatusRule() || rule == grammar.getProfileNameRule()) {
			return found + " is unknown here: expected " + Choices.of(rule) + ".";
		}
		if (rule == grammar.getDateRule()) {
			return "Expected a date before " + found + ", as in 2025-11-30, 2025-11 or 2025.";
		}
		if (rule == grammar.getIdRule()) {
			return "Expected an id before " + found + ": letters, digits, - and _.";
		}
		if (found.equals("\"}\"")) {
			return "The annotation is empty: expected " + Choices.of(grammar.getAnnotationRule()) + ".";
		}
		return found + " is no annotation: expected " + Choices.of(grammar.getAnnotationRule()) + ".";
	}

	private AbstractRule ruleOf(EObject object) {
		return grammar.getGrammar().getRules().stream().filter(rule -> rule.getName().equals(object.eClass().getName()))
				.findFirst().orElseThrow();
	}

	private static AbstractRule rule(INode node) {
		return node == null ? null : GrammarRule.of(node);
	}

	private static String expected(String tokenName) {
		return switch (tokenName) {
		case "RULE_STRING" -> "a text in quotation marks";
		case "RULE_NUMBER" -> "a number";
		case "RULE_EDTF" -> "a date";
		case "RULE_WORD" -> "an id";
		case "RULE_SLUG" -> "a slug";
		default -> tokenName.replace("'", "");
		};
	}

	/** Nothing is quoted that may be for the desk alone: no string, and no word behind a note in the same block. */
	private static String text(Token token, RecognitionException mistake) {
		String text = token.getText().strip();
		boolean isMark = text.length() == 1 && !Character.isLetterOrDigit(text.charAt(0)) && !text.equals("\"");
		if (!isMark && (text.startsWith("\"") || isBehindNote((TokenStream) mistake.input))) {
			return UNQUOTED;
		}
		return '"' + (text.length() > LONGEST_EXCERPT ? text.substring(0, LONGEST_EXCERPT) + "…" : text) + '"';
	}

	private static boolean isBehindNote(TokenStream tokens) {
		for (int back = 1; back <= FARTHEST_NOTE; back++) {
			Token token = tokens.LT(-back);
			String text = token == null ? "{" : token.getText();
			if (text.endsWith("{") || text.equals("}")) {
				return false;
			}
			if (text.equals("note") || text.equals("approved-by")) {
				return true;
			}
		}
		return true;
	}

	private static String sentence(String words) {
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

	private static SyntaxErrorMessage ranged(String message, CommonToken token) {
		if (token == null) {
			return new SyntaxErrorMessage(message, SYNTAX_DIAGNOSTIC);
		}
		int length = token.getStopIndex() - token.getStartIndex() + 1;
		return new SyntaxErrorMessage(message, SYNTAX_DIAGNOSTIC_WITH_RANGE,
				new String[] { token.getStartIndex() + ":" + length });
	}
}
