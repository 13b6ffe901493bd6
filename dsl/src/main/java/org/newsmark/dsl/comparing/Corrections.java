package org.newsmark.dsl.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;


/**
 * Proposes what readers must be told of the changes of a story: that a claim is gone, that words are others now, that
 * something is not so, that a source counts for less. The sentences are English.
 */
public final class Corrections {

	private static final String FALSE = "false";

	private Corrections() {
	}

	/** Returns a {@code correction} property for each, as it may stand in the header. */
	public static List<String> propose(List<Change> changes, LocalDate day) {
		return changes.stream().flatMap(change -> sentence(change).stream()).distinct()
				.map(sentence -> "correction " + day + " \"" + escaped(sentence) + '"').toList();
	}

	private static Optional<String> sentence(Change change) {
		boolean isClaim = "claim".equals(change.subject());
		return Optional.ofNullable(switch (change.kind()) {
		case DROPPED -> isClaim ? "An earlier version said " + quoted(change.words())
				+ ", which is no longer part of the story."
				: null;
		case REWORDED -> "An earlier version " + (isClaim ? "said " : "quoted ") + quoted(change.before())
				+ "; it should read "
				+ quoted(change.after()) + ".";
		case STATUS -> FALSE.equals(change.after()) ? "An earlier version said " + quoted(change.words())
				+ ", which is not so."
				: null;
		// who was named must not be looked for in the earlier version
		case SOURCE_DOWNGRADED -> quoted(change.words()) + ("anonymous".equals(change.after())
				? " rests on a source who is not named."
				: " reached us at second hand, " + change.after() + ".");
		default -> null;
		});
	}

	/** Sets off the words; a string ends on its line, and words may hold none that would end it. */
	private static String quoted(String words) {
		return "“" + words.replaceAll("^[\"“”]+|[\"“”,.]+$", "") + "”";
	}

	private static String escaped(String sentence) {
		return sentence.replaceAll("\\s+", " ").replace("\\", "\\\\").replace("\"", "\\\"");
	}
}
