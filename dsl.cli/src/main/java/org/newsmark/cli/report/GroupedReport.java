package org.newsmark.cli.report;

import java.io.PrintStream;
import java.util.List;

import org.newsmark.cli.check.Finding;
import org.newsmark.cli.check.Severity;
import org.newsmark.cli.text.Printable;
import org.newsmark.dsl.files.Failure;

/** Tells people what was found, file by file, in columns. */
final class GroupedReport implements Report {

	private static final String INDENT = "  ";

	private final PrintStream out;
	private final Palette palette;

	GroupedReport(PrintStream out, Palette palette) {
		this.out = out;
		this.palette = palette;
	}

	@Override
	public void add(String file, List<Finding> findings) {
		if (findings.isEmpty()) {
			return;
		}
		int places = width(findings.stream().map(GroupedReport::place).toList());
		int severities = width(findings.stream().map(finding -> finding.severity().word()).toList());
		int rules = width(findings.stream().map(Finding::rule).toList());
		out.print(palette.bold(Printable.text(file)) + "\n");
		for (Finding finding : findings) {
			out.print(INDENT + padded(place(finding), places) + INDENT
					+ palette.severity(finding.severity(), padded(finding.severity().word(), severities)) + INDENT
					+ palette.dim(padded(finding.rule(), rules)) + INDENT + Printable.text(finding.message()) + "\n");
		}
		out.print("\n");
	}

	@Override
	public void fail(Failure failure) {
		out.print(palette.bold(Printable.text(failure.name())) + "\n" + INDENT
				+ palette.severity(Severity.ERROR, Severity.ERROR.word()) + INDENT + palette.dim(NOT_CHECKED) + INDENT
				+ Printable.text(failure.reason()) + "\n\n");
	}

	@Override
	public void end(Summary summary) {
		out.print(summary.sentence() + "\n");
	}

	private static String place(Finding finding) {
		return finding.line() + ":" + finding.column();
	}

	private static int width(List<String> words) {
		return words.stream().mapToInt(String::length).max().orElse(0);
	}

	private static String padded(String word, int width) {
		return word + " ".repeat(width - word.length());
	}
}
