package org.newsmark.dsl.output.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.newsmark.dsl.output.body.AnnotatedSpan;
import org.newsmark.dsl.output.body.NoteMarker;

/**
 * Escapes what is plain text and would be more where the brackets of spans are gone and footnotes stand instead: an
 * exclamation mark before a marker or link makes it an image, a parenthesis behind a marker makes it a link, a colon
 * behind one that begins a line makes it a footnote, and a number or plus sign that begins a line makes it a list.
 * CommonMark's own renderer sees to what is more than text by itself.
 */
final class EscapedNeighbors extends AbstractVisitor {

	/** Stands for a character that is written with a backslash before it. */
	static final class Escaped extends CustomNode {

		private final char character;

		Escaped(char character) {
			this.character = character;
		}

		char character() {
			return character;
		}
	}

	static void escape(Node document) {
		document.accept(new EscapedNeighbors());
	}

	@Override
	public void visit(Text text) {
		String literal = text.getLiteral();
		if (isMarkAtStart(text)) {
			text.insertBefore(new Escaped(literal.charAt(0)));
			literal = literal.substring(1);
		}
		Node next = next(text);
		if (literal.endsWith("!") && (next instanceof NoteMarker || next instanceof Link)) {
			text.insertAfter(new Escaped('!'));
			literal = literal.substring(0, literal.length() - 1);
		}
		text.setLiteral(literal);
	}

	private static boolean isMarkAtStart(Text text) {
		Node previous = previous(text);
		return switch (text.getLiteral().isEmpty() ? ' ' : text.getLiteral().charAt(0)) {
		case '(' -> previous instanceof NoteMarker;
		case ':' -> previous instanceof NoteMarker && isLineStart(previous(previous));
		case '+' -> isLineStart(previous);
		case '.', ')' -> previous instanceof Text number && number.getLiteral().matches("[0-9]+")
				&& isLineStart(previous(number));
		default -> false;
		};
	}

	private static boolean isLineStart(Node previous) {
		return previous == null || previous instanceof SoftLineBreak || previous instanceof HardLineBreak;
	}

	/** Returns what is written before the node in its paragraph; spans leave no trace. */
	private static Node previous(Node node) {
		Node previous = node.getPrevious();
		if (previous == null) {
			Node parent = node.getParent();
			return parent instanceof AnnotatedSpan ? previous(parent) : parent instanceof Block ? null : parent;
		}
		while (previous instanceof AnnotatedSpan) {
			if (previous.getLastChild() == null) {
				return previous(previous);
			}
			previous = previous.getLastChild();
		}
		return previous;
	}

	private static Node next(Node node) {
		Node next = node.getNext();
		if (next == null) {
			Node parent = node.getParent();
			return parent instanceof AnnotatedSpan ? next(parent) : parent instanceof Block ? null : parent;
		}
		while (next instanceof AnnotatedSpan) {
			if (next.getFirstChild() == null) {
				return next(next);
			}
			next = next.getFirstChild();
		}
		return next;
	}
}
