package org.newsmark.cli.report;

import java.util.List;

import org.newsmark.cli.check.Finding;

/** Tells what was found, in one format. */
public interface Report {

	/** Begins the report. */
	default void begin() {
	}

	/** Tells of one file; files come in the order of their names, findings in the order of the text. */
	void add(List<Finding> findings);

	/** Ends the report. */
	void end(Summary summary);
}
