package org.newsmark.dsl.output.html;

import org.commonmark.node.CustomNode;

/** Stands behind the words of a claim and leads to its note. */
final class NoteMarker extends CustomNode {

	private final int number;

	NoteMarker(int number) {
		this.number = number;
	}

	int number() {
		return number;
	}
}
