package org.newsmark.dsl.validation;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.newsmark.Block;
import org.newsmark.dsl.newsmark.Text;

/**
 * Tells whether a part of a block can be put into brackets of its own: a link or an emphasis that begins inside must
 * end inside. It would rather say no once too often than let an edit change what Markdown makes of the words.
 */
final class Nesting {

	private final String text;
	private final Deque<String> open = new ArrayDeque<>();

	private Nesting(String text) {
		this.text = text;
	}

	/** Reads the prose of the block between two offsets of the file; annotations and code are no prose. */
	static boolean isWhole(Block block, String text, int start, int end) {
		Nesting nesting = new Nesting(text);
		boolean whole = true;
		for (Text prose : EcoreUtil2.getAllContentsOfType(block, Text.class)) {
			INode node = NodeModelUtils.findActualNodeFor(prose);
			whole &= nesting.read(Math.max(start, node.getOffset()), Math.min(end, node.getEndOffset()));
		}
		return whole && nesting.open.isEmpty();
	}

	private boolean read(int start, int end) {
		for (int i = start; i < end; i++) {
			switch (text.charAt(i)) {
			case '\\' -> i++;
			case '[' -> open.push("[");
			case ']' -> {
				if (!"[".equals(open.poll())) {
					return false;
				}
			}
			case '*', '_' -> i = emphasis(i, end) - 1;
			default -> {
				continue;
			}
			}
		}
		return true;
	}

	private int emphasis(int start, int end) {
		int next = start;
		while (next < end && text.charAt(next) == text.charAt(start)) {
			next++;
		}
		char before = start == 0 ? ' ' : text.charAt(start - 1);
		char behind = next == text.length() ? ' ' : text.charAt(next);
		String marks = text.substring(start, next);
		boolean stands = Character.isWhitespace(before) && Character.isWhitespace(behind);
		boolean insideWord = marks.charAt(0) == '_' && Character.isLetterOrDigit(before)
				&& Character.isLetterOrDigit(behind);
		if (!stands && !insideWord) {
			if (marks.equals(open.peek()) && !Character.isWhitespace(before)) {
				open.pop();
			} else {
				open.push(marks);
			}
		}
		return next;
	}
}
