package org.newsmark.dsl.validation.syntax;

import org.eclipse.xtext.nodemodel.INode;

/**
 * Says in one plain sentence what can't be read, and where.
 *
 * @param offset where it begins, in UTF-16 units
 * @param length how long it is
 */
public record Mistake(int offset, int length, String message) {

	static Mistake at(INode node, String message) {
		return new Mistake(node.getOffset(), node.getLength(), message);
	}

	boolean overlaps(Mistake other) {
		return offset < other.offset + other.length && other.offset < offset + length;
	}
}
