package org.newsmark.cli.baseline;

import java.util.Comparator;

import org.newsmark.cli.check.Finding;

/**
 * Names a finding that is known, so that it is still known when other lines of its file have changed.
 *
 * @param file the file, as seen from the folder of the baseline, with slashes
 * @param rule the id of the rule
 * @param fingerprint what names it within its file: a hash of rule and line, and which of several it is
 */
record BaselineEntry(String file, String rule, String fingerprint) implements Comparable<BaselineEntry> {

	private static final Comparator<BaselineEntry> ORDER = Comparator.comparing(BaselineEntry::file)
			.thenComparing(BaselineEntry::rule).thenComparing(BaselineEntry::fingerprint);

	static BaselineEntry of(String file, Finding finding) {
		return new BaselineEntry(file, finding.rule(), finding.fingerprint().toString());
	}

	@Override
	public int compareTo(BaselineEntry other) {
		return ORDER.compare(this, other);
	}
}
