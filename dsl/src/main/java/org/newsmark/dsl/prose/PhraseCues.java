package org.newsmark.dsl.prose;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the phrases that attribute without a verb of their own. */
final class PhraseCues {

	private static final Set<String> NOT_SPEAKERS = Set.of("plan", "schedule", "size", "age", "ability",
			"need", "needs",
			"taste", "tastes", "season", "whether", "how", "which", "what", "merit", "rank", "script", "height", "weight",
			"circumstances", "custom", "type", "where", "when");
	private static final Set<String> SAYING_NOTHING = Set.of("goodbye", "hello", "so", "nothing", "thanks",
			"farewell");
	private static final int LONGEST_PERSON_QUOTED = 12;
	private static final int FARTHEST_SOURCE = 6;
	private static final int FARTHEST_CHARGE = 9;
	private static final int MOST_ADJECTIVES = 3;

	private PhraseCues() {
	}

	static void addTo(Map<String, Cues.Cue> cues) {
		cues.put("according", PhraseCues::accordingTo);
		cues.put("According", PhraseCues::accordingTo);
		cues.put("words", PhraseCues::inTheWordsOf);
		cues.put("statement", PhraseCues::inStatement);
		cues.put("saying", PhraseCues::saying);
		cues.put("citing", PhraseCues::citing);
		cues.put("Citing", PhraseCues::citing);
		cues.put("per", PhraseCues::perSource);
		cues.put("Per", PhraseCues::perSource);
		cues.put("reportedly", PhraseCues::reportedly);
		cues.put("Reportedly", PhraseCues::reportedly);
		cues.put("pointed", PhraseCues::pointedOut);
		cues.put("by", PhraseCues::asReportedBy);
		cues.put("accused", PhraseCues::accusedOf);
		cues.put("accuses", PhraseCues::accusedOf);
	}

	private static Optional<Attribution> accordingTo(Words words, int index) {
		int first = index + 2;
		if (!words.areJoined(index, index + 1) || !words.lower(index + 1).equals("to")) {
			return Optional.empty();
		}
		String word = words.lower(Vocabulary.BLOCKING.contains(words.lower(first)) ? first + 1 : first);
		return NOT_SPEAKERS.contains(word) ? Optional.empty() : before(words, index, index + 1);
	}

	private static Optional<Attribution> inTheWordsOf(Words words, int index) {
		boolean found = words.lower(index - 2).equals("in") && words.lower(index - 1).equals("the")
				&& words.lower(index + 1).equals("of");
		return found && areJoined(words, index - 2, index + 1) ? before(words, index - 2, index + 1) : Optional.empty();
	}

	private static Optional<Attribution> inStatement(Words words, int index) {
		int first = index - 1;
		while (index - first <= MOST_ADJECTIVES && words.areJoined(first, first + 1)
				&& !isArticle(words, first)) {
			first--;
		}
		boolean found = isArticle(words, first) && words.lower(first - 1).equals("in")
				&& areJoined(words, first - 1, index);
		return found ? Optional.of(Attribution.of(words.range(first - 1, index), Optional.empty())) : Optional.empty();
	}

	private static boolean isArticle(Words words, int index) {
		return Set.of("a", "an", "his", "her", "its", "their", "one", "another").contains(words.lower(index));
	}

	private static Optional<Attribution> saying(Words words, int index) {
		if (words.areJoined(index - 1, index) && words.lower(index - 1).equals("as")) {
			return quotedAsSaying(words, index);
		}
		boolean states = words.followsComma(index) && !words.isCutOff(index + 1) || words.beginsSpeech(index + 1);
		return states && words.followsComma(index) && !SAYING_NOTHING.contains(words.lower(index + 1))
				? Optional.of(Attribution.of(words.range(index), Optional.empty()))
				: Optional.empty();
	}

	private static Optional<Attribution> quotedAsSaying(Words words, int saying) {
		int quoted = saying - 2;
		while (saying - quoted < LONGEST_PERSON_QUOTED && quoted > 0 && !isQuoted(words, quoted)) {
			quoted--;
		}
		return isQuoted(words, quoted)
				? Optional.of(Attribution.of(words.range(quoted, saying), personQuoted(words, quoted, saying)))
				: Optional.empty();
	}

	private static boolean isQuoted(Words words, int index) {
		String word = words.lower(index);
		return word.equals("quoted") || word.equals("quotes") || word.equals("cited") || word.equals("quoting");
	}

	private static Optional<TextRange> personQuoted(Words words, int quoted, int saying) {
		String before = words.lower(quoted - 1);
		if (Set.of("was", "were", "is", "are").contains(before)) {
			return NounPhrases.endingAt(words, quoted - 2);
		}
		boolean named = quoted + 1 < saying - 1 && areJoined(words, quoted, saying)
				&& !Vocabulary.PREPOSITIONS.contains(words.lower(quoted + 1));
		return named ? Optional.of(words.range(quoted + 1, saying - 2)) : Optional.empty();
	}

	/** "Citing health reasons" names no source. */
	private static Optional<Attribution> citing(Words words, int index) {
		int at = index;
		while (at - index < FARTHEST_SOURCE && words.areJoined(at, at + 1)) {
			at++;
			if (Vocabulary.SOURCES.contains(words.lower(at))) {
				return before(words, index, index);
			}
		}
		return Optional.empty();
	}

	/** "Per the indictment", but neither "per the rules" nor "per day". */
	private static Optional<Attribution> perSource(Words words, int index) {
		if (!words.areJoined(index, index + 1) || !words.lower(index + 1).equals("the")) {
			return Optional.empty();
		}
		int last = NounPhrases.end(words, index + 1);
		String source = words.lower(last);
		return Vocabulary.SOURCES.contains(source) || Vocabulary.EVIDENCE.contains(source)
				? before(words, index, index)
				: Optional.empty();
	}

	private static Optional<Attribution> reportedly(Words words, int index) {
		return Optional.of(Attribution.of(words.range(index), Optional.empty()));
	}

	private static Optional<Attribution> pointedOut(Words words, int index) {
		int out = index + 1;
		int group = VerbGroup.start(words, index);
		boolean hasSubject = words.areJoined(group - 1, group) && VerbGroup.canBeSubject(words, group - 1);
		boolean states = areJoined(words, index, out + 1) && words.lower(out + 1).equals("that");
		return hasSubject && states && words.lower(out).equals("out")
				? Optional.of(Attribution.of(words.range(index, out), NounPhrases.endingAt(words, group - 1)))
				: Optional.empty();
	}

	private static Optional<Attribution> asReportedBy(Words words, int index) {
		String first = words.lower(index - 2);
		boolean found = words.lower(index - 1).equals("reported") && (first.equals("as") || first.equals("first"));
		return found && areJoined(words, index - 2, index) ? before(words, index - 2, index) : Optional.empty();
	}

	/** Prosecutors accused him of fraud: the charge has a source; "a man accused of fraud" names none. */
	private static Optional<Attribution> accusedOf(Words words, int index) {
		int group = VerbGroup.start(words, index);
		String next = words.lower(index + 1);
		if (!words.areJoined(group - 1, group) || !VerbGroup.canBeSubject(words, group - 1)
				|| Vocabulary.PREPOSITIONS.contains(next) || Vocabulary.TIME.contains(next)) {
			return Optional.empty();
		}
		int at = index;
		while (at - index < FARTHEST_CHARGE && words.areJoined(at, at + 1)) {
			at++;
			if (words.lower(at).equals("of")) {
				return Optional.of(Attribution.of(words.range(index), NounPhrases.endingAt(words, group - 1)));
			}
		}
		return Optional.empty();
	}

	private static boolean areJoined(Words words, int first, int last) {
		boolean joined = true;
		for (int at = first; at < last; at++) {
			joined &= words.areJoined(at, at + 1);
		}
		return joined;
	}

	private static Optional<Attribution> before(Words words, int first, int last) {
		return Optional.of(Attribution.of(words.range(first, last), NounPhrases.startingAt(words, last + 1)));
	}
}
