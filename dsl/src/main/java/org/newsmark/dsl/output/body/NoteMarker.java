package org.newsmark.dsl.output.body;

import org.commonmark.node.CustomNode;
import org.newsmark.dsl.newsmark.Statement;

/** Stands behind the words of a claim or quote and leads to its note. */
public final class NoteMarker extends CustomNode {

	private final Statement statement;
	private final int number;

	NoteMarker(Statement statement, int number) {
		this.statement = statement;
		this.number = number;
	}

	/** Returns the claim or quote; of one in several parts the first. */
	public Statement statement() {
		return statement;
	}

	public int number() {
		return number;
	}
}
