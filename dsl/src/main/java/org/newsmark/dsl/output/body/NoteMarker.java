package org.newsmark.dsl.output.body;

import org.commonmark.node.CustomNode;

/** Stands behind the words of a claim and leads to its note. */
public final class NoteMarker extends CustomNode {

	private final int number;

	NoteMarker(int number) {
		this.number = number;
	}

	public int number() {
		return number;
	}
}
