package org.newsmark.dsl.validation;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.newsmark.Declaration;
import org.newsmark.dsl.validation.Fix.Edit;

/** Makes the edits of declarations and of whole lines as a person would, in the file's own line breaks. */
public final class Edits {

	private static final String INDENTATION = "  ";

	private Edits() {
	}

	/** Removes a declaration and the blank line that parts it from the next; comments above it stay. */
	public static Edit remove(Declaration declaration, String text) {
		INode node = NodeModelUtils.findActualNodeFor(declaration);
		int start = lineStart(text, node.getOffset());
		int end = lineEnd(text, node.getEndOffset());
		String behind = text.substring(node.getEndOffset(), end).strip();
		boolean sharesLine = !text.substring(start, node.getOffset()).isBlank()
				|| !behind.isEmpty() && !behind.startsWith("//");
		if (sharesLine) {
			return Edit.remove(node.getOffset(), node.getLength());
		}
		int next = nextLine(text, end);
		boolean parted = start == 0 || isBlankLine(text, lineStart(text, start - 1));
		while (parted && next < text.length() && isBlankLine(text, next)) {
			next = nextLine(text, lineEnd(text, next));
		}
		return Edit.remove(start, next - start);
	}

	/** Removes the whole line in which the offset lies. */
	public static Edit removeLine(int offset, String text) {
		int start = lineStart(text, offset);
		return Edit.remove(start, nextLine(text, lineEnd(text, offset)) - start);
	}

	/** Adds a property as the last of a declaration, with braces if it has none yet. */
	public static Edit addProperty(Declaration declaration, String property, String text) {
		int end = NodeModelUtils.findActualNodeFor(declaration).getEndOffset();
		String lineBreak = lineBreak(text);
		if (text.charAt(end - 1) != '}') {
			return Edit.insert(end, " {" + lineBreak + INDENTATION + property + lineBreak + "}");
		}
		int brace = end - 1;
		int start = lineStart(text, brace);
		if (text.substring(start, brace).isBlank()) {
			return Edit.insert(start, indentationBefore(text, start) + property + lineBreak);
		}
		int last = text.substring(0, brace).stripTrailing().length();
		return Edit.insert(last, " " + property + (last == brace ? " " : ""));
	}

	/** Returns the line break that the file uses. */
	public static String lineBreak(String text) {
		boolean isReturn = text.contains("\r") && !text.contains("\n");
		return text.contains("\r\n") ? "\r\n" : isReturn ? "\r" : "\n";
	}

	private static String indentationBefore(String text, int lineStart) {
		int start = lineStart(text, lineStart - 1);
		String line = text.substring(start, lineStart);
		String indentation = line.substring(0, line.length() - line.stripLeading().length());
		return line.isBlank() || indentation.isEmpty() ? INDENTATION : indentation;
	}

	private static boolean isBlankLine(String text, int start) {
		return text.substring(start, lineEnd(text, start)).isBlank();
	}

	private static int lineStart(String text, int offset) {
		int start = offset;
		if (start > 0 && start < text.length() && text.charAt(start) == '\n' && text.charAt(start - 1) == '\r') {
			start--;
		}
		while (start > 0 && !isBreak(text.charAt(start - 1))) {
			start--;
		}
		return start;
	}

	private static int lineEnd(String text, int offset) {
		int end = offset;
		while (end < text.length() && !isBreak(text.charAt(end))) {
			end++;
		}
		return end;
	}

	private static int nextLine(String text, int lineEnd) {
		return text.startsWith("\r\n", lineEnd) ? lineEnd + 2 : Math.min(lineEnd + 1, text.length());
	}

	private static boolean isBreak(char c) {
		return c == '\n' || c == '\r';
	}
}
