package org.newsmark.cli.report;

import java.io.PrintStream;
import java.util.function.BiFunction;

/** Names the formats in which findings can be told. */
public enum Format {

	text(TextReport::new),
	json((out, palette) -> new JsonReport(out));

	private final BiFunction<PrintStream, Palette, Report> report;

	Format(BiFunction<PrintStream, Palette, Report> report) {
		this.report = report;
	}

	/** Creates a report that is written to the stream as findings come. */
	public Report report(PrintStream out, Palette palette) {
		return report.apply(out, palette);
	}
}
