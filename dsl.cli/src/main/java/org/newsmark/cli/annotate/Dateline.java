package org.newsmark.cli.annotate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads where a story was reported, and mostly when and for which agency, before the dash that its text begins after:
 * {@code LUND, Sweden, Nov. 30 (Reuters) — It is old.}
 */
final class Dateline {

	private static final String PLACE = "\\p{Lu}[\\p{Lu} .'’-]+(?:, \\p{L}[\\p{L} .]{1,29}){0,2}";
	private static final String DAY = "(?:, (?:\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2} \\p{L}{3,9}\\.?)(?:,? \\d{4})?)?";
	private static final String AGENCY = "(?: \\((?:AP|AFP|Reuters|dpa|EFE|\\p{Lu}[\\p{L} ]{1,20})\\))?";
	/** Often it stands out in bold, or in italics, with the dash or without it. */
	private static final String EMPHASIS = "[*_]{0,3}";
	private static final Pattern BEFORE_TEXT = Pattern.compile(EMPHASIS + "(" + PLACE + ")" + EMPHASIS + "(" + DAY + AGENCY
			+ ")" + EMPHASIS + " +(?:[—–-]|--)" + EMPHASIS + " +(?=\\S)");

	private Dateline() {
	}

	/** Takes the dateline into the masthead, and returns the text without it. */
	static String take(String text, Masthead masthead) {
		Matcher dateline = BEFORE_TEXT.matcher(text);
		if (!dateline.lookingAt()) {
			return text;
		}
		masthead.dateline(dateline.group(1) + dateline.group(2));
		return text.substring(dateline.end());
	}
}
