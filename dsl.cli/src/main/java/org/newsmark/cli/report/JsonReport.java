package org.newsmark.cli.report;

import java.io.PrintStream;
import java.util.List;

import org.newsmark.cli.check.Finding;
import org.newsmark.cli.check.Severity;
import org.newsmark.dsl.files.Failure;

/** Tells programs what was found: an array with an object for each finding. */
final class JsonReport implements Report {

	private final JsonStream json;

	JsonReport(PrintStream out) {
		json = JsonStream.document(out);
	}

	@Override
	public void begin() {
		json.beginArray();
	}

	@Override
	public void add(String file, List<Finding> findings) {
		findings.forEach(finding -> write(finding, json));
	}

	@Override
	public void fail(Failure failure) {
		write(failure, json);
	}

	@Override
	public void end(Summary summary) {
		json.endArray().endLine();
	}

	static void write(Finding finding, JsonStream json) {
		json.object(() -> json.field("file", finding.file())
				.field("line", finding.line()).field("column", finding.column())
				.field("endLine", finding.endLine()).field("endColumn", finding.endColumn())
				.field("rule", finding.rule()).field("severity", finding.severity().word())
				.field("message", finding.message()));
	}

	/** What could not be checked has no line. */
	static void write(Failure failure, JsonStream json) {
		json.object(() -> json.field("file", failure.name()).field("rule", NOT_CHECKED)
				.field("severity", Severity.ERROR.word()).field("message", failure.reason()));
	}
}
