package org.newsmark.dsl.output.html;

import org.commonmark.node.CustomNode;

/** Stands for an image that the page must not load; what it shows is told in words. */
final class MissingPicture extends CustomNode {

	private final String description;

	MissingPicture(String description) {
		this.description = description;
	}

	String description() {
		return description;
	}
}
