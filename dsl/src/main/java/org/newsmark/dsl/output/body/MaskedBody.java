package org.newsmark.dsl.output.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.newsmark.dsl.newsmark.Span;

/**
 * Holds a body in the form in which CommonMark can read it. Span borders are no Markdown: emphasis must not reach
 * across them, and brackets would be taken for links. So each span comes first as a paragraph of its own, in the order
 * in which the spans open: a border, its words, a border. Then comes the body. In both, a placeholder stands where a
 * span stood. One document holds all of it, so that link definitions reach into spans and the costs stay linear.
 *
 * <p>
 * Placeholders and borders are told by where they stand, never by what they are: an author may type either.
 */
final class MaskedBody {

	/**
	 * A letter, since emphasis must see a word where a span stands; a rare one, since CommonMark's parser asks at each; and
	 * one of Latin-1, since Java keeps a text with any other in twice the room.
	 */
	static final char PLACEHOLDER = '\u00AA';
	/** A mark of punctuation, so that emphasis may open and close beside the border of a span; else as above. */
	static final char BORDER = '\u00B6';

	private final String text;
	private final List<Span> spans;
	private final int[] placeholders;
	private final int[] spanOfPlaceholder;
	private final int[] borders;
	/** For each line of the text, where in the file it begins. */
	private final int[] lines;

	MaskedBody(String text, List<Span> spans, int[] placeholders, int[] spanOfPlaceholder, int[] borders, int[] lines) {
		this.text = text;
		this.spans = spans;
		this.placeholders = placeholders;
		this.spanOfPlaceholder = spanOfPlaceholder;
		this.borders = borders;
		this.lines = lines;
	}

	String text() {
		return text;
	}

	/** Returns the spans in the order in which they open; one is null where a mistake left none in the model. */
	List<Span> spans() {
		return spans;
	}

	/** Returns the index of the span whose placeholder stands at the offset of the text, or -1. */
	int spanAt(int offset) {
		int found = Arrays.binarySearch(placeholders, offset);
		return found < 0 ? -1 : spanOfPlaceholder[found];
	}

	boolean isBorder(int offset) {
		return Arrays.binarySearch(borders, offset) >= 0;
	}

	/** Returns the offset in the file of the first word of a line of the text; lines count from 0. */
	int inFile(int line) {
		return lines[line];
	}

	/** Returns the offsets of the placeholders from one offset up to another. */
	int[] placeholdersIn(int start, int end) {
		int from = Arrays.binarySearch(placeholders, start);
		int to = Arrays.binarySearch(placeholders, end);
		return Arrays.copyOfRange(placeholders, from < 0 ? -from - 1 : from, to < 0 ? -to - 1 : to);
	}

	/** Returns the same body with a backslash before each of the given characters, so that they mean themselves. */
	MaskedBody escaped(List<Integer> offsets) {
		List<Integer> sorted = offsets.stream().distinct().sorted().toList();
		StringBuilder escaped = new StringBuilder(text.length() + sorted.size());
		int copied = 0;
		for (int offset : sorted) {
			escaped.append(text, copied, offset).append('\\');
			copied = offset;
		}
		escaped.append(text, copied, text.length());
		return new MaskedBody(escaped.toString(), spans, shifted(placeholders, sorted), spanOfPlaceholder,
				shifted(borders, sorted), lines);
	}

	private static int[] shifted(int[] positions, List<Integer> insertions) {
		int[] shifted = new int[positions.length];
		int before = 0;
		for (int i = 0; i < positions.length; i++) {
			while (before < insertions.size() && insertions.get(before) <= positions[i]) {
				before++;
			}
			shifted[i] = positions[i] + before;
		}
		return shifted;
	}

	/** Collects one stretch of the masked text, the words of a span or the body around the spans, as it is read. */
	static final class Stretch {

		final StringBuilder text = new StringBuilder();
		private final List<int[]> placeholders = new ArrayList<>();
		private final List<int[]> places = new ArrayList<>();

		/** Says where in the file that stands which is added next. */
		void addPlace(int offset) {
			places.add(new int[] { text.length(), offset });
		}

		void addPlaceholder(int span) {
			placeholders.add(new int[] { text.length(), span });
			text.append(PLACEHOLDER);
		}
	}

	/** Puts the stretches together: the words of each span, then the body. */
	static MaskedBody of(List<Span> spans, List<Stretch> words, Stretch body) {
		StringBuilder text = new StringBuilder();
		List<int[]> placeholders = new ArrayList<>();
		List<int[]> places = new ArrayList<>();
		int[] borders = new int[2 * words.size()];
		for (int i = 0; i < words.size(); i++) {
			borders[2 * i] = text.length();
			text.append(BORDER);
			append(words.get(i), text, placeholders, places);
			borders[2 * i + 1] = text.length();
			text.append(BORDER).append("\n\n");
		}
		append(body, text, placeholders, places);
		String all = text.toString();
		return new MaskedBody(all, spans, column(placeholders, 0), column(placeholders, 1), borders, lines(all, places));
	}

	private static void append(Stretch stretch, StringBuilder text, List<int[]> placeholders, List<int[]> places) {
		stretch.placeholders.forEach(each -> placeholders.add(new int[] { text.length() + each[0], each[1] }));
		stretch.places.forEach(each -> places.add(new int[] { text.length() + each[0], each[1] }));
		text.append(stretch.text);
	}

	/** Of places that are one in the text, the last is meant: what stands before it in the file was left out. */
	private static int[] lines(String text, List<int[]> places) {
		List<Integer> lines = new ArrayList<>();
		int next = 0;
		int inFile = 0;
		int start = 0;
		do {
			while (next < places.size() && places.get(next)[0] <= start) {
				inFile = places.get(next++)[1];
			}
			lines.add(inFile);
			start = text.indexOf('\n', start) + 1;
		} while (start > 0);
		return lines.stream().mapToInt(Integer::intValue).toArray();
	}

	private static int[] column(List<int[]> rows, int column) {
		return rows.stream().mapToInt(row -> row[column]).toArray();
	}
}
