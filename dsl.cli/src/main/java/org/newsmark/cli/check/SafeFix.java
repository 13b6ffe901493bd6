package org.newsmark.cli.check;

import java.util.List;

import org.newsmark.dsl.validation.Fix;
import org.newsmark.dsl.validation.LineMap;

/**
 * Holds a fix that can be applied without a look, as reports tell it: it inserts nothing that is for the desk alone.
 *
 * @param title what it does
 * @param replacements changes of the file that do not overlap, in the order of the text
 */
public record SafeFix(String title, List<Replacement> replacements) {

	/** Replaces what stands between two places, the second not included, by a text. */
	public record Replacement(int line, int column, int endLine, int endColumn, String text) {
	}

	static SafeFix of(Fix fix, LineMap lines) {
		return new SafeFix(fix.title(), fix.edits().stream().map(edit -> replacement(edit, lines)).toList());
	}

	private static Replacement replacement(Fix.Edit edit, LineMap lines) {
		int end = edit.offset() + edit.length();
		return new Replacement(lines.line(edit.offset()), lines.column(edit.offset()), lines.line(end), lines.column(end),
				edit.text());
	}
}
