package org.newsmark.dsl.output.body;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Collects the bare words of a node, on one line. */
public final class NodeWords extends AbstractVisitor {

	private final StringBuilder words = new StringBuilder();

	private NodeWords() {
	}

	/** Returns what is read of the node, without its marks and addresses. */
	public static String of(Node node) {
		NodeWords words = new NodeWords();
		words.visitChildren(node);
		return words.words.toString().strip();
	}

	@Override
	public void visit(Text text) {
		words.append(text.getLiteral());
	}

	@Override
	public void visit(Code code) {
		words.append(code.getLiteral());
	}

	@Override
	public void visit(SoftLineBreak lineBreak) {
		words.append(' ');
	}

	@Override
	public void visit(HardLineBreak lineBreak) {
		words.append(' ');
	}
}
