package org.newsmark.cli.report;

import java.io.PrintStream;
import java.util.function.BiFunction;

/** Names the formats in which findings can be told. */
public enum Format {

	text((out, context) -> new TextReport(out, context.palette())),
	concise((out, context) -> new ConciseReport(out)),
	grouped((out, context) -> new GroupedReport(out, context.palette())),
	json((out, context) -> new JsonReport(out)),
	jsonl((out, context) -> new JsonLinesReport(out)),
	sarif(SarifReport::new),
	github((out, context) -> new GitHubReport(out)),
	gitlab((out, context) -> new GitLabReport(out)),
	junit(JUnitReport::new),
	checkstyle((out, context) -> new CheckstyleReport(out, context.version())),
	tap(TapReport::new),
	azure((out, context) -> new AzureReport(out));

	private final BiFunction<PrintStream, ReportContext, Report> report;

	Format(BiFunction<PrintStream, ReportContext, Report> report) {
		this.report = report;
	}

	/** Creates a report that is written to the stream as findings come. */
	public Report report(PrintStream out, ReportContext context) {
		return report.apply(out, context);
	}

	/** Tells whether the format has a place for fixes, which take time to find. */
	public boolean tellsFixes() {
		return this == sarif;
	}
}
