package org.newsmark.dsl.ide.actions;

import java.util.ArrayList;
import java.util.List;

import org.newsmark.dsl.validation.Fix.Edit;

/**
 * Knows where the brackets of a new span go.
 *
 * @param start where the span begins in the file
 * @param end where its words end
 * @param escaped where a backslash is needed in between, so that a bracket stays a plain character
 */
record Wrapping(int start, int end, List<Integer> escaped) {

	/** Returns the edits that make the span, in the order of the text. */
	List<Edit> edits(String annotation) {
		List<Edit> edits = new ArrayList<>();
		edits.add(Edit.insert(start, "["));
		escaped.forEach(offset -> edits.add(Edit.insert(offset, "\\")));
		edits.add(Edit.insert(end, "]{" + annotation + "}"));
		return edits;
	}
}
