package org.newsmark.cli.report;

import java.io.PrintStream;
import java.util.List;

import org.newsmark.cli.check.Finding;
import org.newsmark.cli.check.Severity;
import org.newsmark.cli.text.Printable;
import org.newsmark.dsl.files.Failure;

/** Tells what was found as compilers do, one finding a line: editors and grep know how to read it. */
final class ConciseReport implements Report {

	private final PrintStream out;

	ConciseReport(PrintStream out) {
		this.out = out;
	}

	@Override
	public void add(String file, List<Finding> findings) {
		findings.forEach(finding -> out.print(line(finding)));
	}

	@Override
	public void fail(Failure failure) {
		out.print(Printable.text(failure.name() + ": " + Severity.ERROR.word() + " " + NOT_CHECKED + " " + failure.reason())
				+ "\n");
	}

	@Override
	public void end(Summary summary) {
	}

	/** Returns the finding as one line. */
	static String line(Finding finding) {
		return Printable.text(finding.file() + ":" + finding.line() + ":" + finding.column() + ": "
				+ finding.severity().word() + " " + finding.rule() + " " + finding.message()) + "\n";
	}
}
