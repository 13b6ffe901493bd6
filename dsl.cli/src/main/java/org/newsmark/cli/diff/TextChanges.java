package org.newsmark.cli.diff;

import java.util.List;

import org.newsmark.cli.text.Printable;
import org.newsmark.dsl.comparing.Change;

/** Tells people what changed: a line for each change, below the claim or quote that it is about. */
final class TextChanges {

	private static final String NONE = "none";

	private final StringBuilder text = new StringBuilder();
	private String told = "";

	private TextChanges() {
	}

	static String write(List<Change> changes, List<String> corrections) {
		TextChanges lines = new TextChanges();
		changes.forEach(lines::add);
		if (changes.isEmpty()) {
			lines.line("Nothing changed in meaning.");
		}
		if (!corrections.isEmpty()) {
			lines.line("");
			lines.line("Readers should be told, in the header of the new version:");
			corrections.forEach(correction -> lines.line("  " + correction));
		}
		return lines.text.toString();
	}

	private void add(Change change) {
		switch (change.kind()) {
		case HEADER -> line(change.subject() + ": " + fromTo(change));
		case ADDED -> line("+ " + statement(change));
		case DROPPED -> line("- " + statement(change));
		default -> {
			String statement = statement(change);
			if (!statement.equals(told)) {
				line("~ " + statement);
				told = statement;
			}
			line("    " + detail(change));
		}
		}
	}

	private static String statement(Change change) {
		return change.subject() + (change.id() == null ? "" : " #" + change.id()) + " [" + change.words() + "]";
	}

	private static String detail(Change change) {
		return switch (change.kind()) {
		case REWORDED -> "reworded, was [" + change.before() + "]";
		case SOURCE_ADDED -> "source added (" + change.after() + "): " + change.source();
		case SOURCE_REMOVED -> "source removed (" + change.before() + "): " + change.source();
		case SOURCE_DOWNGRADED -> "source downgraded, " + change.source() + ": " + fromTo(change);
		case SOURCE_UPGRADED -> "source upgraded, " + change.source() + ": " + fromTo(change);
		case STATUS -> "status: " + fromTo(change);
		case SAID -> "said on: " + fromTo(change);
		case DATES -> "dates in it: " + fromTo(change);
		case UNSOURCED -> "needs no source because: " + fromTo(change);
		default -> throw new IllegalArgumentException(change.kind().word());
		};
	}

	private static String fromTo(Change change) {
		return orNone(change.before()) + " -> " + orNone(change.after());
	}

	private static String orNone(String value) {
		return value == null ? NONE : value;
	}

	private void line(String line) {
		text.append(Printable.text(line)).append('\n');
	}
}
