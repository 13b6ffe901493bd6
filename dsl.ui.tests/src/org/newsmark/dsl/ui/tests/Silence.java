package org.newsmark.dsl.ui.tests;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Tells, in milliseconds, for how long the thread that draws heard nothing, and how much of such a time it was at work; and
 * the same of the time that it stood in Newsmark's code without a break.
 */
record Silence(double longest, double busiest, double ours, double oursBusy) {

	/** Takes how long the thread is silent from rounds in which nobody looked at its stacks, and the rest from the others. */
	static Silence median(List<Silence> heard, List<Silence> lookedAt) {
		return new Silence(median(heard, Silence::longest), median(heard, Silence::busiest), median(lookedAt, Silence::ours),
				median(lookedAt, Silence::oursBusy));
	}

	private static double median(List<Silence> all, ToDoubleFunction<Silence> figure) {
		return all.stream().mapToDouble(figure).sorted().skip(all.size() / 2).findFirst().orElseThrow();
	}

	@Override
	public String toString() {
		return "silent %5.0f, at work %5.0f; in Newsmark %4.0f, at work %4.0f".formatted(longest, busiest, ours, oursBusy);
	}
}
