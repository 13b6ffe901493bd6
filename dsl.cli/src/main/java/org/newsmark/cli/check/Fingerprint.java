package org.newsmark.cli.check;

/** Names a finding within its file. Few reports ask for the name, so it is made when it is asked for. */
public final class Fingerprint {

	private final String rule;
	private final Hash words;
	private final int occurrence;

	Fingerprint(String rule, Hash words, int occurrence) {
		this.rule = rule;
		this.words = words;
		this.occurrence = occurrence;
	}

	/** Returns the name: hexadecimal digits, a colon, and a number. */
	@Override
	public String toString() {
		return Hash.of(rule + "\n" + words) + ":" + occurrence;
	}
}
