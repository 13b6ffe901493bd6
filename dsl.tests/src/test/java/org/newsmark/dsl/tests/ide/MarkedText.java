package org.newsmark.dsl.tests.ide;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.Range;
import org.newsmark.dsl.ide.workspace.Positions;

/** Holds a text and the carets that {@code ‸} marked in it. */
record MarkedText(String text, List<Integer> carets) {

	private static final String CARET = "‸";

	static MarkedText of(String marked) {
		List<Integer> found = new ArrayList<>();
		StringBuilder clean = new StringBuilder();
		for (String part : marked.split(CARET, -1)) {
			clean.append(part);
			found.add(clean.length());
		}
		return new MarkedText(clean.toString(), found.subList(0, found.size() - 1));
	}

	/** Returns the range from the first caret to the last, which may be the same. */
	Range selection() {
		Positions positions = new Positions(text);
		return new Range(positions.position(carets.get(0)), positions.position(carets.get(carets.size() - 1)));
	}

	String in(Range range) {
		return new Positions(text).offsets(range).in(text);
	}
}
