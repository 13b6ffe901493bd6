package org.newsmark.dsl.ide.actions;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.newsmark.Declaration;
import org.newsmark.dsl.parser.Lines;
import org.newsmark.dsl.validation.Fix.Edit;

/**
 * Takes a declaration out of a file, with the comments right above it.
 *
 * @param words what is taken out
 * @param removal the edit that takes it out
 */
record MovedDeclaration(String words, Edit removal) {

	static MovedDeclaration of(Declaration declaration, String text) {
		INode node = NodeModelUtils.findActualNodeFor(declaration);
		int line = Lines.start(text, node.getOffset());
		int end = Lines.end(text, node.getEndOffset());
		String behind = text.substring(node.getEndOffset(), end).strip();
		boolean sharesLine = !text.substring(line, node.getOffset()).isBlank()
				|| !behind.isEmpty() && !behind.startsWith("//");
		if (sharesLine) {
			return new MovedDeclaration(text.substring(node.getOffset(), node.getEndOffset()),
					Edit.remove(node.getOffset(), node.getLength()));
		}
		int start = firstComment(text, line);
		return new MovedDeclaration(text.substring(start, end).strip(), Edit.remove(start, next(text, start, end) - start));
	}

	private static int firstComment(String text, int line) {
		int first = line;
		while (first > 0) {
			int above = Lines.start(text, Lines.endBefore(text, first));
			if (!text.substring(above, first).strip().startsWith("//")) {
				return first;
			}
			first = above;
		}
		return first;
	}

	/** Of the blank lines before and behind, those behind go too. */
	private static int next(String text, int start, int end) {
		int next = Lines.next(text, end);
		boolean isParted = start == 0 || text.substring(Lines.start(text, Lines.endBefore(text, start)), start).isBlank();
		while (isParted && next < text.length() && Lines.isBlankFrom(text, next)) {
			next = Lines.next(text, Lines.end(text, next));
		}
		return next;
	}
}
