package org.newsmark.dsl.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.model.Passage;
import org.newsmark.dsl.newsmark.Block;
import org.newsmark.dsl.newsmark.Span;
import org.newsmark.dsl.prose.MarkPair;
import org.newsmark.dsl.prose.Quotations;
import org.newsmark.dsl.prose.TextRange;
import org.newsmark.dsl.validation.Fix.Edit;

/** Proposes quotation marks for the words of a span. */
public final class MarkFixes {

	private static final String WORDS_END = "]{";

	private MarkFixes() {
	}

	/**
	 * Proposes the marks that are missing, of the kind that the file uses, just inside of the span; nothing where marks
	 * that stand there already would pair with the new ones in another way.
	 */
	public static Optional<Fix> add(Block block, Span span, FixContext finding) {
		Passage passage = finding.passage(block);
		String text = passage.text();
		TextRange words = trimmed(text, passage.wordsOf(span));
		MarkPair marks = MarkPair.usedIn(finding.text());
		String opening = isMarkAt(text, words.start()) || isMarkAt(text, words.start() - 1) ? "" : "" + marks.opening();
		String closing = isMarkAt(text, words.end() - 1) || isMarkAt(text, words.end()) ? "" : "" + marks.closing();
		if (!wouldHold(text, words, opening, closing)) {
			return Optional.empty();
		}
		List<Edit> edits = new ArrayList<>();
		edits.add(Edit.insert(wordsStart(span, finding.text()), opening));
		edits.add(Edit.insert(wordsEnd(span, finding.text()), closing));
		edits.removeIf(edit -> edit.text().isEmpty());
		return Optional.of(Fix.proposal("Add quotation marks", edits.toArray(Edit[]::new)));
	}

	private static boolean wouldHold(String text, TextRange words, String opening, String closing) {
		String quoted = opening + words.in(text) + closing;
		String changed = text.substring(0, words.start()) + quoted + text.substring(words.end());
		return Quotations.standsInMarks(changed, new TextRange(words.start(), words.start() + quoted.length()));
	}

	private static boolean isMarkAt(String text, int position) {
		return position >= 0 && position < text.length() && Quotations.isMark(text.charAt(position));
	}

	private static TextRange trimmed(String text, TextRange range) {
		int start = range.start();
		while (start < range.end() && Character.isWhitespace(text.charAt(start))) {
			start++;
		}
		int end = range.end();
		while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
			end--;
		}
		return new TextRange(start, end);
	}

	private static int wordsStart(Span span, String text) {
		int start = NodeModelUtils.findActualNodeFor(span).getOffset() + 1;
		while (Character.isWhitespace(text.charAt(start))) {
			start++;
		}
		return start;
	}

	private static int wordsEnd(Span span, String text) {
		int end = text.lastIndexOf(WORDS_END, NodeModelUtils.findActualNodeFor(span.getAnnotation()).getOffset());
		while (Character.isWhitespace(text.charAt(end - 1))) {
			end--;
		}
		return end;
	}
}
