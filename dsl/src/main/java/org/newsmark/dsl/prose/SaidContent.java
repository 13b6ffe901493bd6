package org.newsmark.dsl.prose;

/** Knows the ways in which a verb can be shown to state something. */
final class SaidContent {

	private static final int FARTHEST_THAT = 8;
	private static final int LONGEST_SUBJECT = 7;
	private static final int LONGEST_OBJECT = 4;

	private SaidContent() {
	}

	/** Tells whether "that …" or direct speech follows. */
	static boolean hasContent(Words words, int verb) {
		int next = verb + 1;
		return words.beginsSpeech(next) || words.followsColon(next) || hasThat(words, verb);
	}

	/** Finds "that" right behind the verb, or "that" or direct speech behind words on when, where or to whom. */
	private static boolean hasThat(Words words, int verb) {
		int at = verb + 1;
		if (!words.areJoined(verb, at)) {
			return false;
		}
		if (words.lower(at).equals("that")) {
			return true;
		}
		if (!mayComeBeforeThat(words, at)) {
			return false;
		}
		while (at - verb < FARTHEST_THAT && words.areJoined(at, at + 1)) {
			at++;
			if (words.lower(at).equals("that")) {
				return true;
			}
		}
		return words.beginsSpeech(at + 1);
	}

	private static boolean mayComeBeforeThat(Words words, int index) {
		String word = words.lower(index);
		if (word.equals("to")) {
			return words.isCapitalized(index + 1) || words.lower(index + 1).equals("reporters");
		}
		return Vocabulary.CIRCUMSTANCE.contains(word) || Vocabulary.TIME.contains(word) || Vocabulary.isAdverb(word);
	}

	/** Tells whether subject and verb are set into what was said: …, the ministry added. */
	static boolean isInserted(Words words, int verb, int subject) {
		int start = NounPhrases.start(words, subject);
		boolean quoted = words.followsClosingMark(start);
		boolean followsAs = words.areJoined(start - 1, start) && words.lower(start - 1).equals("as");
		if (words.isCutOff(verb + 1) || isDayBeforeBreak(words, verb + 1)) {
			return followsAs || words.beginsInsertion(start);
		}
		String next = words.lower(verb + 1);
		return quoted && (Vocabulary.CIRCUMSTANCE.contains(next) || Vocabulary.TIME.contains(next));
	}

	private static boolean isDayBeforeBreak(Words words, int index) {
		return words.areJoined(index - 1, index) && Vocabulary.TIME.contains(words.lower(index))
				&& words.isCutOff(index + 1);
	}

	/** Tells whether a clause without "that" follows: he added the plan was dead. */
	static boolean hasClause(Words words, int verb) {
		int next = verb + 1;
		if (!words.areJoined(verb, next) || cannotBeginClause(words, next)) {
			return false;
		}
		return isSubjectPronoun(words, next) || hasAuxiliary(words, next);
	}

	private static boolean cannotBeginClause(Words words, int index) {
		String word = words.lower(index);
		return Vocabulary.PREPOSITIONS.contains(word) || Vocabulary.TIME.contains(word)
				|| Vocabulary.SUBORDINATORS.contains(word) || isAuxiliary(words, index);
	}

	private static boolean isSubjectPronoun(Words words, int index) {
		String word = words.lower(index);
		int apostrophe = word.indexOf('\'');
		if (apostrophe > 0) {
			return Vocabulary.PERSONAL_PRONOUNS.contains(word.substring(0, apostrophe));
		}
		return Vocabulary.PERSONAL_PRONOUNS.contains(word) && !Vocabulary.OBJECT_PRONOUNS.contains(word)
				|| word.equals("there");
	}

	private static boolean hasAuxiliary(Words words, int first) {
		int at = first;
		while (at - first < LONGEST_SUBJECT && words.areJoined(at, at + 1)) {
			at++;
			if (isAuxiliary(words, at)) {
				return true;
			}
			if (Vocabulary.SUBORDINATORS.contains(words.lower(at))) {
				return false;
			}
		}
		return false;
	}

	/** May is a month. */
	private static boolean isAuxiliary(Words words, int index) {
		return Vocabulary.AUXILIARIES.contains(words.lower(index)) && !words.isCapitalized(index);
	}

	/** Tells whether an object follows that the verb states: denied the charges. */
	static boolean hasObject(Words words, int verb, SayingVerb saying) {
		int next = verb + 1;
		if (!words.areJoined(verb, next)) {
			return false;
		}
		String word = words.lower(next);
		boolean fits = saying.takesAnyObject() ? canBeginObject(word) : saying.objects().contains(word);
		return fits && !namesOther(words, verb, saying);
	}

	private static boolean canBeginObject(String word) {
		return !Vocabulary.CIRCUMSTANCE.contains(word) && !Vocabulary.TIME.contains(word) && !Vocabulary.isAdverb(word)
				&& !word.equals("by") && !word.equals("as") && !word.equals("for") && !word.equals("and")
				&& !word.equals("or") && !word.equals("but") && !Vocabulary.AUXILIARIES.contains(word);
	}

	private static boolean namesOther(Words words, int verb, SayingVerb saying) {
		int at = verb + 1;
		while (at - verb <= LONGEST_OBJECT && words.areJoined(at - 1, at)) {
			if (saying.others().contains(words.lower(at))) {
				return true;
			}
			at++;
		}
		return false;
	}
}
