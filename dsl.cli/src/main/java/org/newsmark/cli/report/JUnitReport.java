package org.newsmark.cli.report;

import java.io.PrintStream;
import java.util.List;

import org.newsmark.cli.check.Finding;
import org.newsmark.dsl.files.Failure;

/**
 * Tells CI servers what was found, as JUnit does: each file is a suite and each finding a test, which fails where the
 * finding makes the check fail. A file without findings is one test that passes.
 */
final class JUnitReport implements Report {

	private final XmlStream xml;
	private final ReportContext context;

	JUnitReport(PrintStream out, ReportContext context) {
		this.xml = new XmlStream(out);
		this.context = context;
	}

	@Override
	public void begin() {
		xml.beginDocument("testsuites", "name", "newsmark");
	}

	@Override
	public void add(String file, List<Finding> findings) {
		long failures = findings.stream().filter(context.isFailing()).count();
		beginSuite(file, Math.max(1, findings.size()), failures, 0);
		if (findings.isEmpty()) {
			xml.empty("testcase", "classname", file, "name", "check", "file", file);
		}
		findings.forEach(this::add);
		xml.end();
	}

	private void add(Finding finding) {
		xml.begin("testcase", "classname", finding.file(), "name",
				finding.rule() + " at " + finding.line() + ":" + finding.column(), "file", finding.file(), "line",
				finding.line());
		String line = ConciseReport.line(finding).stripTrailing();
		if (context.isFailing().test(finding)) {
			xml.text("failure", line, "type", finding.severity().word(), "message", finding.message());
		} else {
			xml.text("system-out", line);
		}
		xml.end();
	}

	@Override
	public void fail(Failure failure) {
		beginSuite(failure.name(), 1, 0, 1);
		xml.begin("testcase", "classname", failure.name(), "name", NOT_CHECKED, "file", failure.name());
		xml.text("error", failure.toString(), "type", NOT_CHECKED, "message", failure.reason());
		xml.end();
		xml.end();
	}

	private void beginSuite(String file, int tests, long failures, int errors) {
		xml.begin("testsuite", "name", file, "tests", tests, "failures", failures, "errors", errors, "skipped", 0);
	}

	@Override
	public void end(Summary summary) {
		xml.endDocument();
	}
}
