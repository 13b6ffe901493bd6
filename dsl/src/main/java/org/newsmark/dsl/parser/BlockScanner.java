package org.newsmark.dsl.parser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the body into the blocks of words that CommonMark sees, in one pass over its lines.
 * It follows the block structure of CommonMark 0.31 (containers, lazy continuation, fences), without HTML, which
 * Newsmark does not have, and without building a tree: only where words stand matters to the parser.
 * Lines with {@code //} in their first column, outside fenced code, are comments and taken out before all else.
 */
final class BlockScanner {

	private enum Leaf {
		NONE, PARAGRAPH, FENCE, INDENTED
	}

	private static final int CODE_INDENT = 4;

	private final String text;
	private final LineCursor line;
	private final ArrayDeque<TextBlock> ready = new ArrayDeque<>();
	private final List<int[]> comments = new ArrayList<>();
	private final List<Container> containers = new ArrayList<>();

	private int next;
	private Leaf leaf = Leaf.NONE;
	private TextBlock paragraph;
	private char fenceMark;
	private int fenceLength;

	BlockScanner(String text, int start) {
		this.text = text;
		this.line = new LineCursor(text);
		this.next = start;
	}

	/** Returns the next block of words, or null at the end of the text. */
	TextBlock next() {
		while (ready.isEmpty() && next < text.length()) {
			scanLine();
		}
		if (ready.isEmpty()) {
			endLeaf();
		}
		return ready.poll();
	}

	/** Returns the comment lines met so far, as pairs of start and end with the line break; the caller may empty it. */
	List<int[]> comments() {
		return comments;
	}

	private void scanLine() {
		int start = next;
		int end = Lines.end(text, start);
		next = Lines.next(text, end);
		if (text.startsWith("//", start) && !(leaf == Leaf.FENCE && containers.isEmpty())) {
			comments.add(new int[] { start, next });
			return;
		}
		line.set(start, end);
		int matched = matchContainers();
		boolean allMatched = matched == containers.size();
		if (leaf == Leaf.FENCE && allMatched) {
			if (closesFence()) {
				leaf = Leaf.NONE;
			}
			return;
		}
		if (leaf == Leaf.INDENTED && allMatched && (line.isBlank() || line.indent() >= CODE_INDENT)) {
			return;
		}
		openBlocks(matched);
	}

	private int matchContainers() {
		int matched = 0;
		while (matched < containers.size() && containers.get(matched).continues(line)) {
			matched++;
		}
		return matched;
	}

	private boolean closesFence() {
		if (line.indent() >= CODE_INDENT) {
			return false;
		}
		line.skipIndent();
		int length = line.run(fenceMark);
		line.advance(length);
		return length >= fenceLength && line.isBlank();
	}

	private void openBlocks(int matched) {
		int open = matched;
		boolean inParagraph = leaf == Leaf.PARAGRAPH;
		while (!line.isBlank()) {
			if (line.indent() >= CODE_INDENT) {
				if (inParagraph) {
					break;
				}
				startBlock(open);
				leaf = Leaf.INDENTED;
				markContent();
				return;
			}
			boolean directlyInParagraph = inParagraph && open == containers.size();
			Container container = Container.open(line, directlyInParagraph);
			if (container == null) {
				if (opensLeaf(open, directlyInParagraph)) {
					return;
				}
				break;
			}
			startBlock(open);
			containers.add(container);
			open = containers.size();
			inParagraph = false;
		}
		boolean lazy = inParagraph && !line.isBlank();
		if (open < containers.size() && !lazy) {
			startBlock(open);
		}
		addWords();
	}

	/** Closes the containers that the line does not continue, and whatever stood open in them. */
	private void startBlock(int open) {
		containers.subList(open, containers.size()).clear();
		endLeaf();
	}

	private boolean opensLeaf(int open, boolean directlyInParagraph) {
		char first = line.firstWord();
		if (first == '#' && line.headingMark() > 0) {
			startBlock(open);
			heading();
			return true;
		}
		if ((first == '`' || first == '~') && line.fence() > 0) {
			startBlock(open);
			fenceMark = first;
			fenceLength = line.fence();
			leaf = Leaf.FENCE;
			markContent();
			return true;
		}
		if (directlyInParagraph && line.isUnderline() && !Definitions.fill(text, paragraph)) {
			paragraph.underlineStart = line.wordStart();
			paragraph.underlineEnd = line.wordEnd();
			endLeaf();
			return true;
		}
		if (line.isThematicBreak()) {
			startBlock(open);
			markContent();
			return true;
		}
		return false;
	}

	private void heading() {
		TextBlock heading = new TextBlock();
		int start = line.wordStart();
		int end = line.wordEnd();
		int words = start + line.headingMark();
		while (words < end && Lines.isBlank(text.charAt(words))) {
			words++;
		}
		heading.markStart = start;
		heading.markEnd = words;
		heading.closeEnd = end;
		heading.addLine(words, headingEnd(words, end));
		ready.add(heading);
		markContent();
	}

	/** A closing run of # is no part of the words, if a blank stands before it. */
	private int headingEnd(int words, int end) {
		int close = end;
		while (close > words && text.charAt(close - 1) == '#') {
			close--;
		}
		boolean closed = close < end && (close == words || Lines.isBlank(text.charAt(close - 1)));
		int last = closed ? close : end;
		while (last > words && Lines.isBlank(text.charAt(last - 1))) {
			last--;
		}
		return last;
	}

	private void addWords() {
		if (line.isBlank()) {
			endLeaf();
			return;
		}
		if (leaf != Leaf.PARAGRAPH) {
			paragraph = new TextBlock();
			leaf = Leaf.PARAGRAPH;
		}
		paragraph.addLine(line.wordStart(), line.end());
		markContent();
	}

	private void endLeaf() {
		endParagraph();
		leaf = Leaf.NONE;
	}

	private void endParagraph() {
		if (paragraph != null) {
			paragraph.trimEnd(text);
			ready.add(paragraph);
			paragraph = null;
		}
	}

	private void markContent() {
		for (Container container : containers) {
			container.hasContent = true;
		}
	}
}
