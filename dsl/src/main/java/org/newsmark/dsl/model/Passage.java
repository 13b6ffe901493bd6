package org.newsmark.dsl.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.newsmark.Block;
import org.newsmark.dsl.newsmark.Inline;
import org.newsmark.dsl.newsmark.Literal;
import org.newsmark.dsl.newsmark.Span;
import org.newsmark.dsl.newsmark.Text;
import org.newsmark.dsl.prose.TextRange;

/**
 * Holds the words of one block as a reader sees them, without annotations, escapes and marks of emphasis, and knows
 * for each character where in the file it stands. Offsets are UTF-16 offsets.
 */
public final class Passage {

	/** A span of the block and the words that it covers, as a range of the passage's text. */
	public record CoveredSpan(Span span, TextRange words) {
	}

	private final StringBuilder words = new StringBuilder();
	private int[] offsets = new int[256];
	private final List<CoveredSpan> spans = new ArrayList<>();
	private int end;
	private String text;

	private Passage() {
	}

	/** Reads the words of a block. */
	public static Passage of(Block block) {
		Passage passage = new Passage();
		passage.end = NodeModelUtils.findActualNodeFor(block).getEndOffset();
		passage.add(block.getInlines());
		passage.text = passage.words.toString();
		return passage;
	}

	/** Returns the words; a line break in the file is a line break here. */
	public String text() {
		return text;
	}

	/** Returns the spans of the block, the outer before the inner. */
	public List<CoveredSpan> spans() {
		return spans;
	}

	/** Returns the words that a span of the block covers. */
	public TextRange wordsOf(Span span) {
		for (CoveredSpan covered : spans) {
			if (covered.span() == span) {
				return covered.words();
			}
		}
		throw new IllegalArgumentException("The span stands in another block");
	}

	/** Returns where in the file the character of the text stands; for the end of the text, the end of the block. */
	public int offsetOf(int position) {
		return position < words.length() ? offsets[position] : end;
	}

	/** Returns where in the file the range begins and ends, with any annotation in between. */
	public TextRange inFile(TextRange range) {
		int start = offsetOf(range.start());
		return new TextRange(start, range.isEmpty() ? start : offsetOf(range.end() - 1) + 1);
	}

	private void add(List<Inline> inlines) {
		for (Inline inline : inlines) {
			if (inline instanceof Span span) {
				addSpan(span);
			} else if (inline instanceof Text prose) {
				addProse(prose.getWords(), NodeModelUtils.findActualNodeFor(prose).getOffset());
			} else if (inline instanceof Literal literal) {
				addLiteral(literal.getWords(), NodeModelUtils.findActualNodeFor(literal).getOffset());
			}
		}
	}

	private void addSpan(Span span) {
		int index = spans.size();
		spans.add(null);
		int start = words.length();
		add(span.getInlines());
		spans.set(index, new CoveredSpan(span, new TextRange(start, words.length())));
	}

	private void addProse(String prose, int offset) {
		for (int i = 0; i < prose.length(); i++) {
			char c = prose.charAt(i);
			if (c == '\\' && i + 1 < prose.length() && isPunctuation(prose.charAt(i + 1))) {
				i++;
				add(prose.charAt(i), offset + i);
			} else if (c != '*') {
				add(c, offset + i);
			}
		}
	}

	/** Code and autolinks are words between their marks, in which nothing is escaped. */
	private void addLiteral(String literal, int offset) {
		int marks = 0;
		while (marks < literal.length() / 2 && "`<".indexOf(literal.charAt(marks)) >= 0) {
			marks++;
		}
		for (int i = marks; i < literal.length() - marks; i++) {
			add(literal.charAt(i), offset + i);
		}
	}

	private void add(char c, int offset) {
		if (words.length() == offsets.length) {
			offsets = Arrays.copyOf(offsets, offsets.length * 2);
		}
		offsets[words.length()] = offset;
		words.append(c);
	}

	private static boolean isPunctuation(char c) {
		return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
	}
}
