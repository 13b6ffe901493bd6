package org.newsmark.dsl.validation;

import java.util.List;

/**
 * Proposes a change of the text that mends a finding.
 *
 * @param title what the change does, as a menu shows it
 * @param isSafe whether it can be applied without being read: it never changes what the story says
 * @param edits changes of one file that do not overlap, in the order of the text
 */
public record Fix(String title, boolean isSafe, List<Edit> edits) {

	/** Replaces {@code length} UTF-16 units from {@code offset} on by a text. */
	public record Edit(int offset, int length, String text) {

		public static Edit insert(int offset, String text) {
			return new Edit(offset, 0, text);
		}

		public static Edit remove(int offset, int length) {
			return new Edit(offset, length, "");
		}
	}

	/** Proposes a change that needs a reader's judgment. */
	public static Fix proposal(String title, Edit... edits) {
		return new Fix(title, false, List.of(edits));
	}

	/** Proposes a change that is right without a look. */
	public static Fix safe(String title, Edit... edits) {
		return new Fix(title, true, List.of(edits));
	}

	/** Returns the text with the edits made. */
	public String applyTo(String text) {
		StringBuilder result = new StringBuilder(text.length() + 64);
		int position = 0;
		for (Edit edit : edits) {
			result.append(text, position, edit.offset()).append(edit.text());
			position = edit.offset() + edit.length();
		}
		return result.append(text, position, text.length()).toString();
	}
}
