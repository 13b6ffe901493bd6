package org.newsmark.dsl.prose;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Knows every word at which an attribution can be noticed, and who is to read on from there. */
final class Cues {

	/** Reads the grammar around one word. */
	interface Cue {
		Optional<Attribution> read(Words words, int index);
	}

	private static final int LETTERS = 128;
	private static final Map<String, Cue> ALL = all();
	/** For each first letter the lengths of the words that begin with it, one bit each. */
	private static final int[] LENGTHS = lengths();

	private Cues() {
	}

	/** Tells cheaply whether a word that begins and measures so can be a cue at all. */
	static boolean mayBe(char first, int length) {
		return first < LETTERS && length < Integer.SIZE && (LENGTHS[first] & 1 << length) != 0;
	}

	static Optional<Attribution> read(Words words, int index) {
		Cue cue = ALL.get(words.word(index));
		return cue == null ? Optional.empty() : cue.read(words, index);
	}

	private static Map<String, Cue> all() {
		Map<String, Cue> cues = new HashMap<>();
		SayingVerb.all().forEach((form, verb) -> cues.put(form, new VerbCue(verb)));
		cues.put("told", TellingCue::read);
		cues.put("tells", TellingCue::read);
		PhraseCues.addTo(cues);
		return cues;
	}

	private static int[] lengths() {
		int[] lengths = new int[LETTERS];
		for (String word : ALL.keySet()) {
			lengths[word.charAt(0)] |= 1 << word.length();
		}
		return lengths;
	}
}
