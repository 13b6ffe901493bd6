package org.newsmark.dsl.parser;

import org.newsmark.dsl.parser.Pieces.Kind;

/**
 * Lays out the body as a list of pieces without gaps, one block at a time, so that a token source only has to name
 * them. A break stands between any two blocks that hold words; code blocks and the like are markup between them.
 */
final class BodyTokens {

	private final String text;
	private final BlockScanner blocks;
	private final Gaps gaps;
	private final InlineScanner inlines = new InlineScanner();
	private final Pieces pieces = new Pieces();

	private int laidOut;
	private int current;
	private boolean hasBlock;

	BodyTokens(String text, int start) {
		this.text = text;
		this.laidOut = start;
		this.blocks = new BlockScanner(text, start);
		this.gaps = new Gaps(text, blocks.comments());
	}

	/** Steps to the next piece; returns its index in {@link #pieces()}, or -1 at the end of the text. */
	int next() {
		if (current == pieces.size()) {
			pieces.clear();
			current = 0;
			layOutBlock();
		}
		return current < pieces.size() ? current++ : -1;
	}

	/** Returns the list that holds the current block; it changes when the next block is laid out. */
	Pieces pieces() {
		return pieces;
	}

	private void layOutBlock() {
		TextBlock block = blocks.next();
		while (block != null) {
			BlockText words = new BlockText(text, block);
			Pieces found = inlines.scan(words.text, words.start, words.end);
			if (block.hasMark() || hasWords(words, found)) {
				layOut(block, words, found);
				return;
			}
			block = blocks.next();
		}
		gaps.append(laidOut, text.length(), pieces);
		laidOut = text.length();
	}

	private void layOut(TextBlock block, BlockText words, Pieces found) {
		int start = block.hasMark() ? block.markStart : block.lineStart(0);
		int gapStart = laidOut;
		if (hasBlock) {
			gapStart = blanksEnd(laidOut);
			pieces.add(Kind.BREAK, laidOut, gapStart);
		}
		gaps.append(gapStart, start, pieces);
		if (block.hasMark()) {
			pieces.add(Kind.HEADING_MARK, block.markStart, block.markEnd);
		}
		layOutWords(words, found);
		laidOut = Math.max(block.lineEnd(block.lines() - 1), block.closeEnd);
		gaps.append(block.lineEnd(block.lines() - 1), laidOut, pieces);
		if (block.hasUnderline()) {
			gaps.append(laidOut, block.underlineStart, pieces);
			pieces.add(Kind.HEADING_UNDERLINE, block.underlineStart, block.underlineEnd);
			laidOut = block.underlineEnd;
		}
		hasBlock = true;
	}

	private void layOutWords(BlockText words, Pieces found) {
		int position = words.start;
		for (int piece = 0; piece < found.size(); piece++) {
			if (found.kind(piece) != Kind.UNDECIDED) {
				words.append(Kind.PROSE, position, found.start(piece), pieces, gaps);
				words.append(found.kind(piece), found.start(piece), found.end(piece), pieces, gaps);
				position = found.end(piece);
			}
		}
		words.append(Kind.PROSE, position, words.end, pieces, gaps);
	}

	private static boolean hasWords(BlockText words, Pieces found) {
		int markup = words.start;
		for (int piece = 0; piece < found.size(); piece++) {
			if (found.kind(piece) != Kind.MARKUP || found.start(piece) > markup) {
				return true;
			}
			markup = found.end(piece);
		}
		return markup < words.end;
	}

	/** At least the line break behind a block is blank, so a break is never empty. */
	private int blanksEnd(int start) {
		int end = start;
		while (end < text.length() && Lines.isBlank(text.charAt(end))) {
			end++;
		}
		return end;
	}
}
