package org.newsmark.dsl.validation;

import java.util.List;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.newsmark.Declaration;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.parser.Lines;
import org.newsmark.dsl.validation.Fix.Edit;

/** Makes the edits of declarations and of whole lines as a person would, in the file's own line breaks. */
public final class Edits {

	private static final String INDENTATION = "  ";

	private Edits() {
	}

	/** Removes a declaration and the blank line that parts it from the next; comments above it stay. */
	public static Edit remove(Declaration declaration, String text) {
		INode node = NodeModelUtils.findActualNodeFor(declaration);
		int start = Lines.start(text, node.getOffset());
		int end = Lines.end(text, node.getEndOffset());
		String behind = text.substring(node.getEndOffset(), end).strip();
		boolean sharesLine = !text.substring(start, node.getOffset()).isBlank()
				|| !behind.isEmpty() && !behind.startsWith("//");
		if (sharesLine) {
			return Edit.remove(node.getOffset(), node.getLength());
		}
		int next = Lines.next(text, end);
		boolean parted = start == 0 || Lines.isBlankFrom(text, Lines.start(text, start - 1));
		while (parted && next < text.length() && Lines.isBlankFrom(text, next)) {
			next = Lines.next(text, Lines.end(text, next));
		}
		return Edit.remove(start, next - start);
	}

	/** Removes the whole line in which the offset lies. */
	public static Edit removeLine(int offset, String text) {
		int start = Lines.start(text, offset);
		return Edit.remove(start, Lines.next(text, Lines.end(text, offset)) - start);
	}

	/** Adds a property as the last of a declaration, with braces if it has none yet. */
	public static Edit addProperty(Declaration declaration, String property, String text) {
		int end = NodeModelUtils.findActualNodeFor(declaration).getEndOffset();
		String lineBreak = lineBreak(text);
		if (text.charAt(end - 1) != '}') {
			return Edit.insert(end, " {" + lineBreak + INDENTATION + property + lineBreak + "}");
		}
		int brace = end - 1;
		int start = Lines.start(text, brace);
		if (text.substring(start, brace).isBlank()) {
			return Edit.insert(start, indentationBefore(text, start) + property + lineBreak);
		}
		int last = text.substring(0, brace).stripTrailing().length();
		return Edit.insert(last, " " + property + (last == brace ? " " : ""));
	}

	/** Adds a declaration behind all others; as the first, on top of a story and at the end of any other file. */
	public static Edit addDeclaration(NewsFile file, String declaration, String text) {
		String lineBreak = lineBreak(text);
		List<Declaration> others = file.getDeclarations();
		if (!others.isEmpty()) {
			int end = NodeModelUtils.findActualNodeFor(others.get(others.size() - 1)).getEndOffset();
			return Edit.insert(Lines.end(text, end), lineBreak + lineBreak + declaration);
		}
		if (file.getBody() != null) {
			return Edit.insert(text.startsWith("\uFEFF") ? 1 : 0, declaration + lineBreak + lineBreak);
		}
		boolean beginsLine = Lines.start(text, text.length()) == text.length();
		return Edit.insert(text.length(), (beginsLine ? "" : lineBreak) + declaration + lineBreak);
	}

	/** Writes a string of the language. */
	public static String quoted(String text) {
		return '"' + escaped(text) + '"';
	}

	/** Writes what stands between the quotation marks of a string. */
	public static String escaped(String text) {
		return text.replace("\\", "\\\\").replace("\"", "\\\"");
	}

	/** Returns the line break that the file uses. */
	public static String lineBreak(String text) {
		boolean isReturn = text.contains("\r") && !text.contains("\n");
		return text.contains("\r\n") ? "\r\n" : isReturn ? "\r" : "\n";
	}

	private static String indentationBefore(String text, int lineStart) {
		int start = Lines.start(text, lineStart - 1);
		String line = text.substring(start, lineStart);
		String indentation = line.substring(0, line.length() - line.stripLeading().length());
		return line.isBlank() || indentation.isEmpty() ? INDENTATION : indentation;
	}
}
