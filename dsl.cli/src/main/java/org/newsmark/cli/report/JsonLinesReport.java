package org.newsmark.cli.report;

import java.io.PrintStream;
import java.util.List;

import org.newsmark.cli.check.Finding;
import org.newsmark.dsl.files.Failure;

/** Tells programs what was found while it is found: the objects of {@link JsonReport}, one a line. */
final class JsonLinesReport implements Report {

	private final JsonStream json;

	JsonLinesReport(PrintStream out) {
		json = JsonStream.lines(out);
	}

	@Override
	public void add(String file, List<Finding> findings) {
		for (Finding finding : findings) {
			JsonReport.write(finding, json);
			json.endLine();
		}
	}

	@Override
	public void fail(Failure failure) {
		JsonReport.write(failure, json);
		json.endLine();
	}

	@Override
	public void end(Summary summary) {
	}
}
