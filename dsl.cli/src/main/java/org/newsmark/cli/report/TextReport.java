package org.newsmark.cli.report;

import java.io.PrintStream;
import java.util.List;

import org.newsmark.cli.check.Finding;
import org.newsmark.cli.text.Excerpt;
import org.newsmark.cli.text.Printable;

/** Tells people what was found: each finding with the line that it is on. */
public final class TextReport implements Report {

	private static final String INDENT = "    ";

	private final PrintStream out;
	private final Palette palette;

	public TextReport(PrintStream out, Palette palette) {
		this.out = out;
		this.palette = palette;
	}

	@Override
	public void add(String file, List<Finding> findings) {
		findings.forEach(this::add);
	}

	private void add(Finding finding) {
		String place = Printable.text(finding.file()) + ":" + finding.line() + ":" + finding.column();
		String message = Printable.text(finding.message());
		Excerpt excerpt = finding.excerpt();
		String underline = " ".repeat(excerpt.start()) + color(finding, "^".repeat(excerpt.width()));
		out.print(color(finding, finding.severity().word()) + " " + palette.bold(place) + " " + message + " "
				+ palette.dim("[" + finding.rule() + "]") + "\n" + INDENT + excerpt.line() + "\n" + INDENT + underline
				+ "\n\n");
	}

	private String color(Finding finding, String text) {
		return palette.severity(finding.severity(), text);
	}

	@Override
	public void end(Summary summary) {
		out.print(summary.sentence() + "\n");
	}
}
