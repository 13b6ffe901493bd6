package org.newsmark.cli.text;

import java.util.regex.Pattern;

/** Writes a text so that a POSIX shell takes it for one word. */
public final class ShellWord {

	/** What every shell takes as it stands. */
	private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./+@:-]+");

	private ShellWord() {
	}

	/** Returns the text as it is where that will do, else in quotes. */
	public static String of(String text) {
		return PLAIN.matcher(text).matches() ? text : quoted(text);
	}

	/** Puts the text into single quotes. */
	public static String quoted(String text) {
		return "'" + text.replace("'", "'\\''") + "'";
	}
}
