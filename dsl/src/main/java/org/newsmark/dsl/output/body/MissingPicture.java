package org.newsmark.dsl.output.body;

import org.commonmark.node.CustomNode;

/** Stands for an image that the page must not load; what it shows is told in words. */
public final class MissingPicture extends CustomNode {

	private final String description;

	MissingPicture(String description) {
		this.description = description;
	}

	public String description() {
		return description;
	}
}
