package org.newsmark.dsl.parser;

import java.util.List;

import org.newsmark.dsl.parser.Pieces.Kind;

/** Tells apart what stands between the words: comment lines, and the marks and code blocks of Markdown. */
final class Gaps {

	private final String text;
	private final List<int[]> comments;
	private int nextComment;

	Gaps(String text, List<int[]> comments) {
		this.text = text;
		this.comments = comments;
	}

	/** Appends the pieces between two offsets of the file. Gaps are asked for in the order of the file. */
	void append(int start, int end, Pieces pieces) {
		append(start, end, Kind.COMMENT, pieces);
	}

	/** Appends the pieces between two lines of an attribute block. */
	void appendInAttributes(int start, int end, Pieces pieces) {
		append(start, end, Kind.MISPLACED_COMMENT, pieces);
	}

	private void append(int start, int end, Kind commentKind, Pieces pieces) {
		int position = start;
		while (nextComment < comments.size() && comments.get(nextComment)[0] < end) {
			int[] comment = comments.get(nextComment++);
			markup(position, comment[0], pieces);
			pieces.add(commentKind, comment[0], comment[1]);
			position = comment[1];
		}
		markup(position, end, pieces);
	}

	private void markup(int start, int end, Pieces pieces) {
		int mark = start;
		while (mark < end && Lines.isBlank(text.charAt(mark))) {
			mark++;
		}
		add(start, mark, pieces);
		add(mark, end, pieces);
	}

	private static void add(int start, int end, Pieces pieces) {
		if (start < end) {
			pieces.add(Kind.MARKUP, start, end);
		}
	}
}
