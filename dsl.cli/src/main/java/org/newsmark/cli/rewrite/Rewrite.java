package org.newsmark.cli.rewrite;

import java.util.List;

/**
 * Holds what a file is to become.
 *
 * @param before the text of the file, without a byte order mark
 * @param after the text that is to stand in its place
 * @param mended how many findings that mends
 * @param refused the fixes that were not made, since the story would not parse any more
 * @param hunks what changes, as the hunks of a unified diff; empty where nobody asked
 */
public record Rewrite(String before, String after, int mended, List<RefusedFix> refused, String hunks) {

	/**
	 * Names a fix that was not made.
	 *
	 * @param line where its finding begins in the new text, from 1
	 * @param column in UTF-16 units
	 * @param rule whose finding it is
	 */
	public record RefusedFix(int line, int column, String rule) {
	}

	/** Tells whether the file becomes another. */
	public boolean isChange() {
		return !before.equals(after);
	}
}
