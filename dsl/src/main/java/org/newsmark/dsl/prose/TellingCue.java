package org.newsmark.dsl.prose;

import java.util.Optional;
import java.util.Set;

/** Reads "told" and "tells", which need a hearer, and are a command where "to" follows the hearer. */
final class TellingCue {

	private static final Set<String> NOT_HEARERS = Set.of(
			"it", "story", "stories", "lie", "lies", "joke", "jokes", "tale", "tales", "truth", "fortune",
			"time", "difference", "apart", "off", "how", "what", "why", "to", "by", "in", "on", "as",
			"through", "from", "at", "and", "or", "but", "much", "little", "more", "so", "not");

	private TellingCue() {
	}

	static Optional<Attribution> read(Words words, int index) {
		int group = VerbGroup.start(words, index);
		boolean joined = words.areJoined(group - 1, group);
		boolean follows = joined
				? canTell(words, group - 1)
				: words.followsComma(group) || words.followsBracketOrDash(group);
		if (!follows || !words.areJoined(index, index + 1)) {
			return Optional.empty();
		}
		Optional<TextRange> speaker = joined ? NounPhrases.endingAt(words, group - 1) : Appositions.before(words, group);
		if (words.lower(index + 1).equals("of")) {
			return Optional.of(Attribution.of(words.range(index), speaker));
		}
		return withHearer(words, index, speaker);
	}

	private static boolean canTell(Words words, int subject) {
		return VerbGroup.canBeSubject(words, subject) && !words.lower(subject).equals("all");
	}

	private static Optional<Attribution> withHearer(Words words, int index, Optional<TextRange> speaker) {
		int first = index + 1;
		int last = Vocabulary.OBJECT_PRONOUNS.contains(words.lower(first)) ? first : NounPhrases.end(words, first);
		if (last < first || !canHear(words, first, last) || isCommand(words, last + 1)) {
			return Optional.empty();
		}
		Optional<TextRange> hearer = last == first
				? Optional.of(words.range(first))
				: NounPhrases.startingAt(words, first);
		return Optional.of(new Attribution(words.range(index), speaker, hearer));
	}

	private static boolean canHear(Words words, int first, int last) {
		return !NOT_HEARERS.contains(words.lower(first)) && !NOT_HEARERS.contains(words.lower(last))
				&& !(last > first && NOT_HEARERS.contains(words.lower(first + 1)));
	}

	private static boolean isCommand(Words words, int index) {
		return words.areJoined(index - 1, index) && words.lower(index).equals("to")
				|| words.areJoined(index, index + 1) && words.lower(index).equals("not")
						&& words.lower(index + 1).equals("to");
	}
}
