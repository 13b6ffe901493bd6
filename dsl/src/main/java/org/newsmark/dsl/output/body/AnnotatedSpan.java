package org.newsmark.dsl.output.body;

import org.commonmark.node.CustomNode;
import org.newsmark.dsl.newsmark.Span;

/** Stands for a span of the story among the nodes of CommonMark; its children are the words of the span. */
public final class AnnotatedSpan extends CustomNode {

	private final Span span;

	AnnotatedSpan(Span span) {
		this.span = span;
	}

	/** Returns the span in the model, or null where a mistake kept the parser from making one. */
	public Span span() {
		return span;
	}
}
