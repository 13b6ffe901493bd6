package org.newsmark.cli.report;

import java.io.PrintStream;
import java.util.List;

import org.newsmark.cli.check.Finding;
import org.newsmark.cli.check.Severity;
import org.newsmark.dsl.files.Failure;

/** Tells Azure Pipelines what was found, as logging commands. Azure knows errors and warnings; infos are plain lines. */
final class AzureReport implements Report {

	private final PrintStream out;

	AzureReport(PrintStream out) {
		this.out = out;
	}

	@Override
	public void add(String file, List<Finding> findings) {
		for (Finding finding : findings) {
			if (finding.severity() == Severity.INFO) {
				out.print(ConciseReport.line(finding));
			} else {
				String place = ";linenumber=" + finding.line() + ";columnnumber=" + finding.column();
				tell(finding.severity(), finding.file(), place, finding.rule(), finding.message());
			}
		}
	}

	@Override
	public void fail(Failure failure) {
		tell(Severity.ERROR, failure.name(), "", NOT_CHECKED, failure.reason());
	}

	@Override
	public void end(Summary summary) {
	}

	private void tell(Severity severity, String file, String place, String rule, String message) {
		out.print("##vso[task.logissue type=" + severity.word() + ";sourcepath=" + property(file) + place + ";code="
				+ property(rule) + "]" + data(message) + "\n");
	}

	private static String data(String text) {
		return text.replace("%", "%AZP25").replace("\r", "%0D").replace("\n", "%0A");
	}

	private static String property(String text) {
		return data(text).replace("]", "%5D").replace(";", "%3B");
	}
}
