package org.newsmark.dsl.output.body;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Undoes links around links. CommonMark 0.31, "Links": links may not contain other links; of two, the inner one is the
 * link, and the brackets of the outer are text. Where a span stands between the two, only the joined document shows it.
 */
final class NestedLinks extends AbstractVisitor {

	private final String text;
	private final Set<Link> around = new LinkedHashSet<>();
	private Link current;

	private NestedLinks(String text) {
		this.text = text;
	}

	static void undo(Node document, String text) {
		NestedLinks nested = new NestedLinks(text);
		document.accept(nested);
		nested.around.forEach(nested::undo);
	}

	@Override
	public void visit(Link link) {
		if (current != null) {
			around.add(current);
		}
		Link outer = current;
		current = link;
		visitChildren(link);
		current = outer;
	}

	/** What stands in an image is its description, in which links are read as words. */
	@Override
	public void visit(Image image) {
	}

	private void undo(Link link) {
		Node last = link.getLastChild();
		String tail = text.substring(end(last), end(link));
		link.insertBefore(new Text("["));
		for (Node child = link.getFirstChild(); child != null; child = link.getFirstChild()) {
			link.insertBefore(child);
		}
		link.insertBefore(new Text(tail));
		link.unlink();
	}

	private static int end(Node node) {
		List<SourceSpan> places = node.getSourceSpans();
		SourceSpan last = places.get(places.size() - 1);
		return last.getInputIndex() + last.getLength();
	}
}
