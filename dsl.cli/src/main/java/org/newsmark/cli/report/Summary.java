package org.newsmark.cli.report;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.newsmark.cli.check.Checked;
import org.newsmark.cli.check.Finding;
import org.newsmark.cli.check.Severity;

/** Counts files and what was found in them. */
public final class Summary {

	private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
	private int files;
	private int failures;

	/** Counts a file that was checked, and what was found in it. */
	public void count(Checked<?> checked) {
		if (checked.failure() == null) {
			files++;
		}
		for (Finding finding : checked.findings()) {
			findings.merge(finding.severity(), 1, Integer::sum);
		}
	}

	/** Counts something that could not be checked. */
	public void countFailure() {
		failures++;
	}

	/** Returns it as a sentence: "2 errors, 1 warning in 3 files, 1 could not be checked." */
	public String sentence() {
		if (files == 0) {
			return "Nothing was checked.";
		}
		String counts = Stream.of(Severity.values()).filter(findings::containsKey)
				.map(severity -> count(findings.get(severity), severity.word())).collect(Collectors.joining(", "));
		return (counts.isEmpty() ? "No problems" : counts) + " in " + count(files, "file")
				+ (failures == 0 ? "." : ", " + failures + " could not be checked.");
	}

	/** Returns a number with its noun. */
	public static String count(int number, String noun) {
		return number + " " + noun + (number == 1 || noun.equals("info") ? "" : "s");
	}
}
