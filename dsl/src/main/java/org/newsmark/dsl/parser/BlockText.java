package org.newsmark.dsl.parser;

/**
 * Presents the lines of a block as one text to scan. Mostly that is the file itself between two offsets; where marks
 * of a block quote or comments stand between the lines it is a copy without them, and offsets lead back to the file.
 */
final class BlockText {

	final String text;
	final int start;
	final int end;

	private final String file;
	private final TextBlock block;
	/** Where each line begins in the copy; null where no copy was needed. */
	private final int[] lineStarts;

	BlockText(String file, TextBlock block) {
		this.file = file;
		this.block = block;
		if (isContiguous()) {
			text = file;
			start = block.lineStart(0);
			end = block.lineEnd(block.lines() - 1);
			lineStarts = null;
		} else {
			lineStarts = new int[block.lines() + 1];
			text = copy();
			start = 0;
			end = text.length();
		}
	}

	/** Appends the piece to the list in offsets of the file, cut where something stands between two lines. */
	void append(Pieces.Kind kind, int from, int to, Pieces pieces, Gaps gaps) {
		if (from >= to) {
			return;
		}
		if (lineStarts == null) {
			pieces.add(kind, from, to);
			return;
		}
		int line = lineOf(from);
		int position = from;
		while (position < to) {
			int part = Math.min(to, lineStarts[line + 1]);
			int fileStart = block.lineStart(line) + position - lineStarts[line];
			boolean wholeLine = part == lineStarts[line + 1] && line + 1 < block.lines();
			int fileEnd = wholeLine ? Lines.next(file, block.lineEnd(line)) : fileStart + part - position;
			pieces.add(kind, fileStart, fileEnd);
			if (wholeLine && kind == Pieces.Kind.ATTRIBUTES) {
				gaps.appendInAttributes(fileEnd, block.lineStart(line + 1), pieces);
			} else if (wholeLine) {
				gaps.append(fileEnd, block.lineStart(line + 1), pieces);
			}
			position = part;
			line++;
		}
	}

	private boolean isContiguous() {
		for (int line = 1; line < block.lines(); line++) {
			for (int i = block.lineEnd(line - 1); i < block.lineStart(line); i++) {
				if (!Lines.isBlank(file.charAt(i))) {
					return false;
				}
			}
		}
		return true;
	}

	private String copy() {
		StringBuilder copy = new StringBuilder();
		for (int line = 0; line < block.lines(); line++) {
			if (line > 0) {
				copy.append('\n');
			}
			lineStarts[line] = copy.length();
			copy.append(file, block.lineStart(line), block.lineEnd(line));
		}
		lineStarts[block.lines()] = copy.length();
		return copy.toString();
	}

	private int lineOf(int position) {
		int low = 0;
		int high = block.lines() - 1;
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (lineStarts[middle] <= position) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}
}
