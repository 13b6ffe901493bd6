package org.newsmark.dsl.ide.completion;

import java.util.regex.Pattern;

/** Fits what an author wrote into a menu: on one line, not too long, and without signs that turn it around. */
final class OneLine {

	private static final int LONGEST = 100;
	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");

	private OneLine() {
	}

	static String of(String text) {
		String line = BLANKS.matcher(text.length() > 4 * LONGEST ? text.substring(0, 4 * LONGEST) : text).replaceAll(" ")
				.strip();
		if (line.length() <= LONGEST) {
			return line;
		}
		int end = Character.isHighSurrogate(line.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
		return line.substring(0, end) + "…";
	}
}
