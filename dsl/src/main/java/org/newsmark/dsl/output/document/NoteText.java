package org.newsmark.dsl.output.document;

import org.commonmark.node.CustomBlock;

/** Holds the note of a claim or quote, its words as children; the marker with the same number leads to it. */
public final class NoteText extends CustomBlock {

	private final int number;

	NoteText(int number) {
		this.number = number;
	}

	public int number() {
		return number;
	}
}
