package org.newsmark.dsl.output.html;

import java.util.Map;

import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Span;
import org.newsmark.dsl.output.body.StoryText;
import org.newsmark.dsl.validation.LineMap;

/** Says of each block and span of a page in which line of the file it begins, so that an editor can follow. */
final class SourceLines implements AttributeProvider {

	private static final String ATTRIBUTE = "data-newsmark-line";

	private final StoryText text;
	private final LineMap lines;

	SourceLines(NewsFile file, StoryText text) {
		this.text = text;
		this.lines = new LineMap(NodeModelUtils.getNode(file).getRootNode().getText());
	}

	/** A block of code is two elements, of which the outer one is enough. */
	@Override
	public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
		if (node instanceof Block block && !tagName.equals("code")) {
			text.inFile(block).ifPresent(offset -> attributes.put(ATTRIBUTE, line(offset)));
		}
	}

	void setAttributes(Span span, Map<String, String> attributes) {
		INode node = NodeModelUtils.findActualNodeFor(span);
		attributes.put(ATTRIBUTE, line(node.getOffset()));
	}

	/** Lines count from zero here, as editors count them. */
	private String line(int offset) {
		return Integer.toString(lines.line(offset) - 1);
	}
}
