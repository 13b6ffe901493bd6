package org.newsmark.cli.report;

import java.io.PrintStream;
import java.util.List;

import org.newsmark.cli.check.Finding;
import org.newsmark.cli.check.Hash;
import org.newsmark.cli.check.Severity;
import org.newsmark.dsl.files.Failure;

/** Tells GitLab what was found, as a Code Quality report; type and categories are for other readers of Code Climate. */
final class GitLabReport implements Report {

	private final JsonStream json;

	GitLabReport(PrintStream out) {
		json = JsonStream.document(out);
	}

	@Override
	public void begin() {
		json.beginArray();
	}

	@Override
	public void add(String file, List<Finding> findings) {
		for (Finding finding : findings) {
			// within one report no two may be the same, and two files may have the same lines
			String fingerprint = Hash.of(file + "\n" + finding.fingerprint());
			write(finding.message(), finding.rule(), fingerprint, severity(finding.severity()), file, finding.line());
		}
	}

	/** GitLab shows nothing that has no line. */
	@Override
	public void fail(Failure failure) {
		write(failure.reason(), NOT_CHECKED, Hash.of(failure.name() + "\n" + NOT_CHECKED), "blocker",
				failure.name(), 1);
	}

	@Override
	public void end(Summary summary) {
		json.endArray().endLine();
	}

	private void write(String description, String rule, String fingerprint, String severity, String file, int line) {
		json.object(() -> json.field("type", "issue").field("description", description).field("check_name", rule)
				.array("categories", () -> json.element("Style"))
				.field("fingerprint", fingerprint).field("severity", severity)
				.object("location", () -> json.field("path", file)
						.object("lines", () -> json.field("begin", line))));
	}

	private static String severity(Severity severity) {
		return switch (severity) {
		case ERROR -> "major";
		case WARNING -> "minor";
		case INFO -> "info";
		};
	}
}
