package org.newsmark.dsl.validation.rules.claims;

import static org.newsmark.dsl.newsmark.RuleSeverity.ERROR;

import java.util.List;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.model.Passage;
import org.newsmark.dsl.newsmark.Block;
import org.newsmark.dsl.newsmark.Inline;
import org.newsmark.dsl.newsmark.Span;
import org.newsmark.dsl.newsmark.Text;
import org.newsmark.dsl.validation.Fix;
import org.newsmark.dsl.validation.Fix.Edit;
import org.newsmark.dsl.validation.FixContext;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleContext;
import org.newsmark.dsl.validation.RuleInfo;

/** An annotation is about words; a picture alone may stand for them. */
@RuleInfo(
		severity = ERROR,
		summary = "An annotated span with no words in it.",
		message = "There are no words in this span, so its annotation is about nothing: put the words in "
				+ "the brackets, or remove it.",
		fix = "remove the annotation")
public final class EmptySpan extends Rule<Block> {

	public EmptySpan() {
		super(Block.class);
	}

	@Override
	public void check(Block block, RuleContext context) {
		check(block.getInlines(), block, context);
	}

	/** An empty span in an empty span goes with it. */
	private void check(List<Inline> inlines, Block block, RuleContext context) {
		for (Inline inline : inlines) {
			if (inline instanceof Span span) {
				if (showsWords(span) || hasWords(span, context.passage(block))) {
					check(span.getInlines(), block, context);
				} else if (span.getAnnotation() != null) {
					context.report(this, span);
				}
			}
		}
	}

	@Override
	public List<Fix> fixes(Block block, FixContext finding) {
		return EcoreUtil2.getAllContentsOfType(block, Span.class).stream().filter(finding::isOn)
				.flatMap(span -> fixes(span, finding).stream()).toList();
	}

	/** Marks without words stay in the text, for they are published today; blanks go. */
	private static List<Fix> fixes(Span span, FixContext finding) {
		String text = finding.text();
		int start = finding.offset();
		int close = text.lastIndexOf("]{", NodeModelUtils.findActualNodeFor(span.getAnnotation()).getOffset());
		if (text.substring(start + 1, close).isBlank()) {
			return List.of(Fix.proposal("Remove the empty span", removal(text, start, finding.end())));
		}
		return List.of(Fix.proposal("Remove the annotation", Edit.remove(start, 1),
				Edit.remove(close, finding.end() - close)));
	}

	/** Takes along the blank that would be one too many, or the line where it would be left empty. */
	private static Edit removal(String text, int start, int end) {
		boolean opensLine = start == 0 || isBreak(text, start - 1);
		boolean closesLine = end == text.length() || isBreak(text, end);
		int from = start;
		int to = end;
		if (opensLine && closesLine) {
			to = end < text.length() ? lineEnd(text, end) : end;
		} else if (opensLine && text.charAt(end) == ' ') {
			to = end + 1;
		} else if (!opensLine && text.charAt(start - 1) == ' ' && (closesLine || text.charAt(end) == ' ')) {
			from = start - 1;
		}
		return Edit.remove(from, to - from);
	}

	private static boolean isBreak(String text, int offset) {
		return text.charAt(offset) == '\n' || text.charAt(offset) == '\r';
	}

	private static int lineEnd(String text, int offset) {
		return text.startsWith("\r\n", offset) ? offset + 2 : offset + 1;
	}

	/** Tells whether a word stands in plain sight, as in nearly all spans, so that nobody has to read the block for it. */
	private static boolean showsWords(Span span) {
		for (Inline inline : span.getInlines()) {
			if (inline instanceof Span inner && showsWords(inner)
					|| inline instanceof Text prose && showsWords(prose.getWords())) {
				return true;
			}
		}
		return false;
	}

	/** Where there are entities, a letter may stand for none. */
	private static boolean showsWords(String prose) {
		return prose.indexOf('&') < 0 && prose.chars().anyMatch(Character::isLetterOrDigit);
	}

	/** Entities count for what they show: a blank is none of the words. */
	private static boolean hasWords(Span span, Passage passage) {
		String words = passage.wordsOf(span).in(passage.text());
		for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
			if (isSaid(words.codePointAt(i)) || words.startsWith("![", i)) {
				return true;
			}
		}
		return false;
	}

	/** Punctuation alone says nothing, while an amount or a post's emoji does. */
	private static boolean isSaid(int character) {
		return Character.isLetterOrDigit(character) || switch (Character.getType(character)) {
		case Character.OTHER_SYMBOL, Character.CURRENCY_SYMBOL, Character.MATH_SYMBOL -> true;
		default -> false;
		};
	}
}
