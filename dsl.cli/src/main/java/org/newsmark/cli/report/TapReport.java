package org.newsmark.cli.report;

import java.io.PrintStream;
import java.util.List;

import org.newsmark.cli.check.Finding;
import org.newsmark.cli.text.Printable;
import org.newsmark.dsl.files.Failure;

import com.google.gson.JsonPrimitive;

/** Tells test harnesses what was found, as TAP 14: each file is a test, with its findings in YAML below. */
final class TapReport implements Report {

	private final PrintStream out;
	private final ReportContext context;
	private int tests;

	TapReport(PrintStream out, ReportContext context) {
		this.out = out;
		this.context = context;
	}

	@Override
	public void begin() {
		out.print("TAP version 14\n");
	}

	@Override
	public void add(String file, List<Finding> findings) {
		test(findings.stream().noneMatch(context.isFailing()), file);
		if (!findings.isEmpty()) {
			out.print("  ---\n  findings:\n");
			findings.forEach(this::add);
			out.print("  ...\n");
		}
	}

	private void add(Finding finding) {
		out.print("    - line: " + finding.line() + "\n      column: " + finding.column()
				+ "\n      severity: " + finding.severity().word() + "\n      rule: " + finding.rule()
				+ "\n      message: " + quoted(finding.message()) + "\n");
	}

	@Override
	public void fail(Failure failure) {
		test(false, failure.name());
		out.print("  ---\n  rule: " + NOT_CHECKED + "\n  message: " + quoted(failure.reason()) + "\n  ...\n");
	}

	@Override
	public void end(Summary summary) {
		out.print("1.." + tests + "\n");
	}

	private void test(boolean isPassed, String name) {
		tests++;
		String description = Printable.text(name).replace("\\", "\\\\").replace("#", "\\#");
		out.print((isPassed ? "ok " : "not ok ") + tests + " - " + description + "\n");
	}

	/** A string of JSON is one of YAML. */
	private static String quoted(String text) {
		return new JsonPrimitive(text).toString();
	}
}
