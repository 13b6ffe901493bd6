package org.newsmark.dsl.validation;

import java.util.Optional;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.model.Passage;
import org.newsmark.dsl.model.Passage.CoveredSpan;
import org.newsmark.dsl.newsmark.Block;
import org.newsmark.dsl.prose.TextRange;
import org.newsmark.dsl.validation.Fix.Edit;

/** Proposes to put words of a block into a span. */
public final class SpanFixes {

	private final String text;
	private final Block block;
	private final Passage passage;
	private final TextRange words;
	private int start;
	private int end;

	private SpanFixes(Block block, Passage passage, TextRange words, String text) {
		this.text = text;
		this.block = block;
		this.passage = passage;
		this.words = words;
		TextRange place = passage.inFile(words);
		start = place.start();
		end = place.end();
	}

	/**
	 * Proposes a span around the words; nothing where it would cut through a span, a link, code or emphasis.
	 *
	 * @param words a range of the block's passage
	 * @param annotation what stands in the braces
	 */
	public static Optional<Fix> wrap(String title, Block block, TextRange words, String annotation,
			FixContext finding) {
		return place(block, finding.passage(block), words, finding.text()).map(place -> Fix.proposal(title,
				Edit.insert(place.start(), "["), Edit.insert(place.end(), "]{" + annotation + "}")));
	}

	/**
	 * Finds where in the file a span around the words of a passage begins and ends; nothing where it would cut through a
	 * span, a link, code or emphasis.
	 */
	public static Optional<TextRange> place(Block block, Passage passage, TextRange words, String text) {
		SpanFixes fixes = new SpanFixes(block, passage, words, text);
		return fixes.isPossible() ? Optional.of(new TextRange(fixes.start, fixes.end)) : Optional.empty();
	}

	/** Tells whether a part of a block's text, in offsets of the file, ends each link and emphasis that it begins. */
	public static boolean isWhole(Block block, String text, TextRange inFile) {
		return Nesting.isWhole(block, text, inFile.start(), inFile.end());
	}

	private boolean isPossible() {
		if (words.isEmpty() || passage.literals().cutBy(words)) {
			return false;
		}
		takeInMarks();
		return takeInSpans() && (isWhole(start, end) || takeInEmphasis());
	}

	/** A backslash belongs to the sign behind it, backticks to their code, an address to the words of its link. */
	private void takeInMarks() {
		if (passage.literals().overlap(new TextRange(words.start(), words.start() + 1))) {
			start = behindRun("`<", start, -1);
		}
		if (passage.literals().overlap(new TextRange(words.end() - 1, words.end()))) {
			end = behindRun("`>", end, 1);
		}
		if ((start - behindRun("\\", start, -1)) % 2 == 1) {
			start--;
		}
		if (text.charAt(end - 1) == ']' && text.startsWith("(", end)) {
			INode root = NodeModelUtils.findActualNodeFor(block).getRootNode();
			ILeafNode address = NodeModelUtils.findLeafNodeAtOffset(root, end);
			end = address.isHidden() ? address.getEndOffset() : end;
		}
	}

	private boolean takeInSpans() {
		for (CoveredSpan covered : passage.spans()) {
			if (words.overlaps(covered.words())) {
				if (words.contains(covered.words())) {
					INode node = NodeModelUtils.findActualNodeFor(covered.span());
					start = Math.min(start, node.getOffset());
					end = Math.max(end, node.getEndOffset());
				} else if (!covered.words().contains(words)) {
					return false;
				}
			}
		}
		return true;
	}

	/** Marks of emphasis are no words, so those at the edges may have been left outside. */
	private boolean takeInEmphasis() {
		int wideStart = behindRun("*", start, -1);
		int wideEnd = behindRun("*", end, 1);
		if (isWhole(start, wideEnd)) {
			end = wideEnd;
		} else if (isWhole(wideStart, end)) {
			start = wideStart;
		} else if (isWhole(wideStart, wideEnd)) {
			start = wideStart;
			end = wideEnd;
		} else {
			return false;
		}
		return true;
	}

	private boolean isWhole(int from, int to) {
		return Nesting.isWhole(block, text, from, to);
	}

	/** Goes on over a run of signs, from an offset that stands between two characters. */
	private int behindRun(String signs, int offset, int step) {
		int at = offset;
		while (step < 0 ? at > 0 && signs.indexOf(text.charAt(at - 1)) >= 0
				: at < text.length() && signs.indexOf(text.charAt(at)) >= 0) {
			at += step;
		}
		return at;
	}
}
