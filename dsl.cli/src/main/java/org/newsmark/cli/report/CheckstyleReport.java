package org.newsmark.cli.report;

import java.io.PrintStream;
import java.util.List;

import org.newsmark.cli.check.Finding;
import org.newsmark.cli.check.Severity;
import org.newsmark.dsl.files.Failure;

/** Tells what was found as Checkstyle does, which nearly every CI server reads. */
final class CheckstyleReport implements Report {

	/** Readers tell tools apart by what stands before the last dot. */
	private static final String SOURCE = "newsmark.";

	private final XmlStream xml;
	private final String version;

	CheckstyleReport(PrintStream out, String version) {
		this.xml = new XmlStream(out);
		this.version = version;
	}

	@Override
	public void begin() {
		xml.beginDocument("checkstyle", "version", version);
	}

	@Override
	public void add(String file, List<Finding> findings) {
		xml.begin("file", "name", file);
		for (Finding finding : findings) {
			xml.empty("error", "line", finding.line(), "column", finding.column(), "severity", finding.severity().word(),
					"message", finding.message(), "source", SOURCE + finding.rule());
		}
		xml.end();
	}

	/** An error without a line is skipped by some who read this. */
	@Override
	public void fail(Failure failure) {
		xml.begin("file", "name", failure.name());
		xml.empty("error", "line", 1, "severity", Severity.ERROR.word(), "message", failure.reason(), "source",
				SOURCE + NOT_CHECKED);
		xml.end();
	}

	@Override
	public void end(Summary summary) {
		xml.endDocument();
	}
}
