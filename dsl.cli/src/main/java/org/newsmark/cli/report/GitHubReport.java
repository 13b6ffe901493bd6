package org.newsmark.cli.report;

import java.io.PrintStream;
import java.util.List;

import org.newsmark.cli.check.Finding;
import org.newsmark.cli.check.Severity;
import org.newsmark.dsl.files.Failure;

/** Tells GitHub Actions what was found, as workflow commands: each becomes an annotation on its lines. */
final class GitHubReport implements Report {

	private final PrintStream out;

	GitHubReport(PrintStream out) {
		this.out = out;
	}

	@Override
	public void add(String file, List<Finding> findings) {
		findings.forEach(this::add);
	}

	private void add(Finding finding) {
		int lastLine = lastLine(finding);
		String place = "file=" + property(finding.file()) + ",line=" + finding.line();
		// GitHub refuses columns where there are several lines
		place += lastLine > finding.line() ? ",endLine=" + lastLine
				: ",col=" + finding.column() + ",endLine=" + lastLine + endColumn(finding);
		tell(level(finding.severity()), place, finding.rule(), finding.message());
	}

	@Override
	public void fail(Failure failure) {
		tell(level(Severity.ERROR), "file=" + property(failure.name()), NOT_CHECKED, failure.reason());
	}

	@Override
	public void end(Summary summary) {
	}

	private void tell(String level, String place, String rule, String message) {
		out.print("::" + level + " " + place + ",title=" + property(rule) + "::" + data(message) + "\n");
	}

	/** GitHub shows an annotation below its last line: a line of which nothing was found is not one. */
	private static int lastLine(Finding finding) {
		boolean endsBeforeLine = finding.endColumn() == 1 && finding.endLine() > finding.line();
		return endsBeforeLine ? finding.endLine() - 1 : finding.endLine();
	}

	private static String endColumn(Finding finding) {
		return finding.endLine() == finding.line() ? ",endColumn=" + finding.endColumn() : "";
	}

	private static String level(Severity severity) {
		return switch (severity) {
		case ERROR -> "error";
		case WARNING -> "warning";
		case INFO -> "notice";
		};
	}

	private static String data(String text) {
		return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
	}

	private static String property(String text) {
		return data(text).replace(":", "%3A").replace(",", "%2C");
	}
}
