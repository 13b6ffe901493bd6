package org.newsmark.dsl.prose;

import java.util.Optional;

/** Reads the sentence around a verb of saying: who speaks before or behind it, and whether it states anything. */
record VerbCue(SayingVerb verb) implements Cues.Cue {

	@Override
	public Optional<Attribution> read(Words words, int index) {
		int group = VerbGroup.start(words, index);
		if (words.areJoined(group - 1, group)) {
			return readBehindSubject(words, index, group);
		}
		return words.beginsInsertion(group) || words.followsBracketOrDash(group)
				? readBehindPunctuation(words, index)
				: Optional.empty();
	}

	private Optional<Attribution> readBehindSubject(Words words, int index, int group) {
		int subject = group - 1;
		if (!VerbGroup.canBeSubject(words, subject) || !fits(words, subject, index) || !states(words, index, subject)) {
			return Optional.empty();
		}
		return Optional.of(Attribution.of(words.range(index), NounPhrases.endingAt(words, subject)));
	}

	/** "…," said Smith, and: Smith, a lawyer, said … */
	private Optional<Attribution> readBehindPunctuation(Words words, int index) {
		if (verb.subject() == SayingVerb.Subject.ANY && isInverted(words, index)) {
			return Optional.of(Attribution.of(words.range(index), speakerBehind(words, index)));
		}
		boolean states = verb.isPlain()
				? statesPlainly(words, index)
				: SaidContent.hasContent(words, index) || SaidContent.hasClause(words, index);
		return states && verb.subject() == SayingVerb.Subject.ANY
				? Optional.of(Attribution.of(words.range(index), Appositions.before(words, VerbGroup.start(words, index))))
				: Optional.empty();
	}

	private boolean isInverted(Words words, int index) {
		int next = index + 1;
		String word = words.lower(next);
		if (!words.areJoined(index, next) || verb.others().contains(word) || Vocabulary.TIME.contains(word)) {
			return false;
		}
		boolean names = words.isCapitalized(next) && !word.equals("i");
		return names || words.followsClosingMark(index)
				&& (Vocabulary.ARTICLES.contains(word) || word.equals("he") || word.equals("she") || word.equals("one"));
	}

	private Optional<TextRange> speakerBehind(Words words, int index) {
		int end = NounPhrases.end(words, index + 1);
		String behind = words.lower(end + 1);
		boolean clear = words.isCutOff(end + 1) || Vocabulary.CIRCUMSTANCE.contains(behind)
				|| Vocabulary.TIME.contains(behind) || behind.equals("who");
		if (Vocabulary.PERSONAL_PRONOUNS.contains(words.lower(index + 1))) {
			return Optional.of(words.range(index + 1));
		}
		return clear ? NounPhrases.startingAt(words, index + 1) : Optional.empty();
	}

	private boolean fits(Words words, int subject, int index) {
		String word = words.lower(subject);
		return switch (verb.subject()) {
			case ANY -> true;
			case PLURAL -> Vocabulary.isPlural(word);
			case PRONOUN_OR_NAME -> Vocabulary.PERSONAL_PRONOUNS.contains(word) || word.equals("who")
					|| words.isCapitalized(subject) && !isAdjective(word)
					|| Vocabulary.EVIDENCE.contains(word) && words.areJoined(index, index + 1)
							&& words.lower(index + 1).equals("that");
			case EVIDENCE -> Vocabulary.EVIDENCE.contains(word);
		};
	}

	/** "Iranian claims that…" has no verb of saying; that "Ryan claims that…" is missed for it is the lesser harm. */
	private static boolean isAdjective(String word) {
		return word.endsWith("an") || word.endsWith("ese") || word.endsWith("ish") || word.endsWith("i")
				|| Vocabulary.BEFORE_NOUNS.contains(word);
	}

	private boolean states(Words words, int index, int subject) {
		if (verb.isPlain()) {
			return statesPlainly(words, index) && !isThatSaid(words, index, subject)
					&& !Vocabulary.INSTRUMENTS.contains(words.lower(subject)) && !asksWhat(words, index, subject);
		}
		if (SaidContent.hasContent(words, index) || SaidContent.isInserted(words, index, subject)) {
			return true;
		}
		if (!VerbGroup.canGovernObject(words, subject)) {
			return false;
		}
		return SaidContent.hasClause(words, index)
				|| verb.subject() != SayingVerb.Subject.EVIDENCE && SaidContent.hasObject(words, index, verb);
	}

	/** "He is a man said to be rich", "easier said than done" and "he said nothing" report nothing that was said. */
	private boolean statesPlainly(Words words, int index) {
		String next = words.areJoined(index, index + 1) ? words.lower(index + 1) : "";
		String second = words.lower(index + 2);
		boolean isPassive = next.equals("to") && (second.equals("be") || second.equals("have"));
		return !verb.others().contains(next) && !next.equals("than") && !isPassive;
	}

	/** "It was not clear what he said." */
	private static boolean asksWhat(Words words, int index, int subject) {
		int before = NounPhrases.start(words, subject) - 1;
		return words.isCutOff(index + 1) && words.areJoined(before, before + 1) && words.lower(before).equals("what");
	}

	private static boolean isThatSaid(Words words, int index, int subject) {
		return words.lower(subject).equals("that") && words.isCutOff(index + 1);
	}
}
