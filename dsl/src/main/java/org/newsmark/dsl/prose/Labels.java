package org.newsmark.dsl.prose;

import java.util.Set;

/**
 * Reads the labels under which anonymous sources appear: "a source at the ministry", "two people briefed on the call".
 *
 * <p>
 * The number of a label is that of its head noun, the last noun before what describes it further. Nouns for an
 * institution or a group ("the police", "a team of aides") count as singular, for they may be cited as one voice.
 */
public final class Labels {

	private static final Set<String> SINGULAR = Set.of("a", "an", "one", "another", "each", "every", "this", "either",
			"neither");
	private static final Set<String> SEVERAL = Set.of("some", "many", "several", "few", "both", "others", "more", "most",
			"all", "those", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozens", "scores");
	/** "A dozen officials" are several, and so are "a number of officials", but not "a number two at the ministry". */
	private static final Set<String> QUANTITIES = Set.of("few", "dozen", "hundred");
	private static final Set<String> QUANTITIES_OF = Set.of("number", "couple", "handful", "pair", "trio");
	private static final Set<String> PEOPLE = Set.of("people", "persons", "children", "folk", "folks");
	/** What ends like a plural and names a field of work, a place or an institution. */
	private static final Set<String> NOT_PEOPLE = Set.of("news", "politics", "series", "headquarters", "affairs",
			"services", "customs", "rights", "operations", "communications", "sales", "sports", "states", "nations",
			"emirates", "reuters");
	/** Words that stand behind the noun they describe: officials familiar with the talks. */
	private static final Set<String> BEHIND_NOUN = Set.of("familiar", "close", "aware", "present", "privy",
			"knowledgeable", "able", "unable", "loyal", "not", "told", "said", "known", "shown", "given");

	private Labels() {
	}

	/** Tells whether an English label stands for more than one person. */
	public static boolean isPlural(String label) {
		Words words = Words.of(label);
		int first = first(words);
		if (SINGULAR.contains(words.lower(first))) {
			return isQuantity(words, first + 1);
		}
		return isPluralNoun(words, head(words, first));
	}

	/** Tells whether words leave open who of many is meant: "a source", "two people", "U.S. officials". */
	public static boolean isUnnamed(String words) {
		boolean isIndefinite = SINGULAR.contains(Words.of(words).lower(0)) || isPlural(words);
		return isIndefinite && (words.contains(noun(words)) || Vocabulary.SOURCES.contains(noun(words)));
	}

	/** Returns the noun of a label in small letters, without what describes it: "people" of people briefed on the call. */
	public static String noun(String label) {
		Words words = Words.of(label);
		int noun = first(words);
		while (!endsPhrase(words, noun) && !isDescription(words, noun + 1)) {
			noun++;
		}
		return words.lower(noun);
	}

	/** What stands before a possessor belongs to it: the number of "a senator's aides" is that of the aides. */
	private static int first(Words words) {
		int first = 0;
		for (int i = 0; i < words.count() && !endsPhrase(words, i); i++) {
			String word = words.lower(i);
			first = word.endsWith("'s") && i + 1 < words.count() ? i + 1 : first;
		}
		return first;
	}

	private static int head(Words words, int first) {
		int head = first;
		while (!endsPhrase(words, head) && !(isPluralNoun(words, head) && isDescription(words, head + 1))) {
			head++;
		}
		return head;
	}

	/** Tells whether nothing of the noun phrase stands behind this word. */
	private static boolean endsPhrase(Words words, int index) {
		String next = words.lower(index + 1);
		return !words.areJoined(index, index + 1) || Vocabulary.PREPOSITIONS.contains(next)
				|| Vocabulary.AUXILIARIES.contains(next) || Vocabulary.ARTICLES.contains(next)
				|| Vocabulary.SUBORDINATORS.contains(next) && !next.equals("and") && !next.equals("or");
	}

	/** A participle describes the noun before it only where it has no noun behind it: arms trading officials. */
	private static boolean isDescription(Words words, int index) {
		String word = words.lower(index);
		return BEHIND_NOUN.contains(word) || Vocabulary.isAdverb(word)
				|| Vocabulary.isParticiple(word) && endsPhrase(words, index);
	}

	private static boolean isPluralNoun(Words words, int index) {
		String word = words.lower(index);
		if (SEVERAL.contains(word)) {
			return endsPhrase(words, index) || isDescription(words, index + 1);
		}
		boolean endsLikePlural = word.length() > 3 && word.endsWith("s") && !word.matches(".*('s|ss|us|is|ics)");
		return endsLikePlural && !NOT_PEOPLE.contains(word) || PEOPLE.contains(word) || word.endsWith("people")
				|| word.endsWith("men");
	}

	private static boolean isQuantity(Words words, int index) {
		String word = words.lower(index);
		return QUANTITIES.contains(word) || QUANTITIES_OF.contains(word) && words.lower(index + 1).equals("of");
	}
}
