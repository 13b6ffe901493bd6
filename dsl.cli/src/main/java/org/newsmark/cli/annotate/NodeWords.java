package org.newsmark.cli.annotate;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Collects the words of a block as they are read, without marks and addresses. */
final class NodeWords extends AbstractVisitor {

	private final StringBuilder words = new StringBuilder();

	private NodeWords() {
	}

	static String of(Node block) {
		NodeWords words = new NodeWords();
		block.accept(words);
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
