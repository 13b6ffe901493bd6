package org.newsmark.cli.report;

import java.util.List;

import org.newsmark.cli.check.Finding;
import org.newsmark.dsl.files.Failure;

/** Tells what was found, in one format. */
public interface Report {

	/** What stands in the place of a rule where a file could not be checked. */
	String NOT_CHECKED = "not-checked";

	/** Begins the report. */
	default void begin() {
	}

	/**
	 * Tells of one file that was checked, even if nothing was found; files come in the order of their names, findings in
	 * the order of the text.
	 */
	void add(String file, List<Finding> findings);

	/** Tells of what could not be checked. */
	default void fail(Failure failure) {
	}

	/** Ends the report. */
	void end(Summary summary);
}
