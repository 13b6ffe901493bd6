package org.newsmark.dsl.output.body;

import java.util.ArrayDeque;
import java.util.Deque;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;

/**
 * Fits the headings of a body under the headline. The first is one level below it, and none is more than one level below
 * the one before it; under a headline of level 1, a body that begins with {@code ##} and skips no level keeps its levels.
 */
final class HeadingLevels extends AbstractVisitor {

	private static final int DEEPEST = 6;

	private final int headline;
	private final Deque<Integer> open = new ArrayDeque<>();

	HeadingLevels(int headline) {
		this.headline = headline;
	}

	@Override
	public void visit(Heading heading) {
		while (!open.isEmpty() && open.peek() >= heading.getLevel()) {
			open.pop();
		}
		open.push(heading.getLevel());
		heading.setLevel(Math.min(DEEPEST, headline + open.size()));
	}
}
