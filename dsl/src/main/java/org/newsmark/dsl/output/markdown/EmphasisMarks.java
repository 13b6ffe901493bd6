package org.newsmark.dsl.output.markdown;

import java.util.HashMap;
import java.util.Map;

import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.text.Characters;
import org.newsmark.dsl.output.body.AnnotatedSpan;

/**
 * Chooses the marks of emphasis, asked for each in the order of the text. CommonMark 0.31, "Emphasis and strong
 * emphasis", says between which characters marks open and close; where neither kind would, the words stand plain.
 */
final class EmphasisMarks {

	private static final char LINE_END = '\n';
	/** Stands for a mark that is not chosen yet, of which is known only that it is punctuation. */
	private static final char OPEN_MARK = ')';

	private final Map<Node, String> chosen = new HashMap<>();

	/** Returns the mark that stands before and behind the words of the node; it may be empty. */
	String around(Node emphasis) {
		String mark = choose(emphasis);
		chosen.put(emphasis, mark);
		return mark;
	}

	private String choose(Node emphasis) {
		int before = before(emphasis);
		int after = after(emphasis);
		int first = firstWithin(emphasis);
		int last = lastWithin(emphasis);
		boolean opens = !isBlank(first) && (!isPunctuation(first) || isBlank(before) || isPunctuation(before));
		boolean closes = !isBlank(last) && (!isPunctuation(last) || isBlank(after) || isPunctuation(after));
		boolean isWithinWord = isLetter(before) || isLetter(after);
		if (!opens || !closes) {
			return "";
		}
		String mark = before != '*' && after != '*' ? "*" : isWithinWord || before == '_' || after == '_' ? "" : "_";
		return emphasis instanceof StrongEmphasis ? mark + mark : mark;
	}

	/** Returns the character that is written before the node. */
	private int before(Node node) {
		for (Node previous = node.getPrevious(); previous != null; previous = previous.getPrevious()) {
			int last = last(previous);
			if (last >= 0) {
				return last;
			}
		}
		Node parent = node.getParent();
		if (parent instanceof Block) {
			return LINE_END;
		}
		if (parent instanceof Link || parent instanceof Image) {
			return '[';
		}
		String mark = chosen.getOrDefault(parent, "");
		return mark.isEmpty() ? before(parent) : mark.charAt(0);
	}

	/** Returns the character that is written behind the node; of emphasis that follows, the mark is still open. */
	private int after(Node node) {
		for (Node next = node.getNext(); next != null; next = next.getNext()) {
			int first = first(next);
			if (first >= 0) {
				return first;
			}
		}
		Node parent = node.getParent();
		if (parent instanceof Block) {
			return LINE_END;
		}
		if (parent instanceof Link || parent instanceof Image) {
			return ']';
		}
		String mark = chosen.getOrDefault(parent, "");
		return mark.isEmpty() ? after(parent) : mark.charAt(0);
	}

	/** Returns the first character that is written for the node, or -1 where nothing is. */
	private int first(Node node) {
		if (isEmphasis(node)) {
			return OPEN_MARK;
		}
		String written = written(node);
		return node instanceof AnnotatedSpan ? firstWithin(node) : written.isEmpty() ? -1 : written.codePointAt(0);
	}

	private int firstWithin(Node node) {
		for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
			int first = first(child);
			if (first >= 0) {
				return first;
			}
		}
		return -1;
	}

	/** Returns the last character that is written for the node, or -1 where nothing is. */
	private int last(Node node) {
		if (isEmphasis(node)) {
			String mark = chosen.get(node);
			return mark == null ? OPEN_MARK : mark.isEmpty() ? lastWithin(node) : mark.charAt(0);
		}
		String written = written(node);
		return node instanceof AnnotatedSpan ? lastWithin(node)
				: written.isEmpty() ? -1 : written.codePointBefore(written.length());
	}

	private int lastWithin(Node node) {
		for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
			int last = last(child);
			if (last >= 0) {
				return last;
			}
		}
		return -1;
	}

	private static boolean isEmphasis(Node node) {
		return node instanceof Emphasis || node instanceof StrongEmphasis;
	}

	private static String written(Node node) {
		if (node instanceof Text text) {
			return text.getLiteral();
		}
		return node instanceof SoftLineBreak || node instanceof HardLineBreak ? "\n" : node instanceof Code ? "`" : "[]";
	}

	private static boolean isBlank(int character) {
		return character < 0 || Characters.isWhitespaceCodePoint(character);
	}

	private static boolean isPunctuation(int character) {
		return Characters.isPunctuationCodePoint(character);
	}

	private static boolean isLetter(int character) {
		return !isBlank(character) && !isPunctuation(character);
	}
}
