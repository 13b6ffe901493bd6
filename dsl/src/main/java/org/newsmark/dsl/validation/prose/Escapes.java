package org.newsmark.dsl.validation.prose;

/** Tells in prose as it stands in the file which characters a backslash makes plain. */
public final class Escapes {

	private Escapes() {
	}

	/** Tells whether the character at the position stands behind a backslash that is not itself escaped. */
	public static boolean isEscaped(String prose, int position) {
		int backslashes = 0;
		while (backslashes < position && prose.charAt(position - backslashes - 1) == '\\') {
			backslashes++;
		}
		return backslashes % 2 == 1;
	}
}
