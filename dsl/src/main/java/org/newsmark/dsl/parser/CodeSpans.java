package org.newsmark.dsl.parser;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;

/**
 * Pairs the backticks of one block: a run of them opens code that the next run of the same length closes.
 * All runs are collected once, so that a text full of runs that nothing closes stays linear.
 */
final class CodeSpans {

	static final int NONE = -1;

	private final String text;
	private final int end;
	private final Map<Integer, ArrayDeque<Integer>> runsByLength = new HashMap<>();

	CodeSpans(String text, int start, int end) {
		this.text = text;
		this.end = end;
		int i = text.indexOf('`', start);
		while (i >= 0 && i < end) {
			int runEnd = runEnd(i);
			runsByLength.computeIfAbsent(runEnd - i, length -> new ArrayDeque<>()).add(i);
			i = text.indexOf('`', runEnd);
		}
	}

	/** Finds the end of the code that the run at the offset opens. Asked in the order of the text. */
	int end(int start) {
		int opening = runEnd(start);
		ArrayDeque<Integer> runs = runsByLength.get(opening - start);
		while (runs != null && !runs.isEmpty() && runs.peek() < opening) {
			runs.poll();
		}
		return runs == null || runs.isEmpty() ? NONE : runs.peek() + opening - start;
	}

	int runEnd(int start) {
		int i = start;
		while (i < end && text.charAt(i) == '`') {
			i++;
		}
		return i;
	}
}
