package org.newsmark.dsl.ui.spelling;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.newsmark.dsl.ui.spelling.Prose.Word;

/**
 * Judges the words of one text. A word with a capital that no dictionary knows is held for a name, and a name is wrong
 * only if it is nearly one that the text declares. All methods may take long: ask it in the background.
 */
final class Speller {

	private static final int MOST_CORRECTIONS = 6;
	/** Stand before a hyphen, and are no words by themselves. */
	private static final Set<String> PREFIXES = Set.of("bi", "de", "eco", "inter", "intra", "neo", "pre", "sub", "trans",
			"tri", "un");

	private final List<Lexicon> lexicons;
	private final KnownNames names;
	private final Set<String> usedAsNames;

	Speller(List<Lexicon> lexicons, Collection<String> names, Collection<Word> words) {
		this.lexicons = lexicons;
		this.names = new KnownNames(names);
		this.usedAsNames = words.stream().filter(Word::isName).map(word -> Words.stem(Words.plain(word.text())))
				.collect(Collectors.toSet());
	}

	/** Tells whether the word is misspelled, as far as one can know. */
	boolean isWrong(String text, boolean isName) {
		String word = Words.plain(text);
		if (!Words.isLatin(word) || isKnown(word)) {
			return false;
		}
		boolean isSmall = Character.isLowerCase(word.codePointAt(0));
		return isSmall && !isName || meantName(word).isPresent()
				|| !isName && !usedAsNames.contains(Words.stem(word)) && isNearlyKnown(Words.small(word));
	}

	/** Returns the declared name that was meant, if the word is nearly one. */
	Optional<String> meantName(String text) {
		return names.meantBy(Words.stem(Words.plain(text)));
	}

	/** Returns what may have been meant, the likeliest first. */
	List<String> corrections(String text, boolean isName) {
		String word = Words.plain(text);
		Set<String> found = new LinkedHashSet<>();
		String ending = word.substring(Words.stem(word).length());
		meantName(text).ifPresent(name -> found.add(name + ending));
		if (!isName) {
			(word.contains("-") ? partByPart(word) : ofDictionaries(word).map(each -> each + ending)).forEach(found::add);
		}
		boolean isTypographic = text.indexOf('’') >= 0;
		return found.stream().map(each -> isTypographic ? each.replace('\'', '’') : each).limit(MOST_CORRECTIONS).toList();
	}

	private boolean isKnown(String word) {
		String stem = Words.stem(word);
		return isEntry(word) || !stem.equals(word) && isEntry(stem)
				|| word.contains("-") && (isEntry(stem.replace("-", "")) || hasKnownParts(stem));
	}

	private boolean hasKnownParts(String word) {
		return Words.parts(word).stream().allMatch(this::isKnownPart);
	}

	private boolean isKnownPart(String part) {
		boolean isAcronym = part.codePoints().noneMatch(Character::isLowerCase);
		return part.length() <= 1 || isAcronym || PREFIXES.contains(Words.small(part)) || isEntry(part);
	}

	private boolean isEntry(String word) {
		String bare = Words.bare(word);
		return UserWords.get().know(word) || names.have(word)
				|| lexicons.stream().anyMatch(lexicon -> lexicon.knows(word) || !bare.equals(word) && lexicon.knows(bare));
	}

	private boolean isNearlyKnown(String word) {
		return OneStep.from(Words.stem(word)).anyMatch(near -> lexicons.stream().anyMatch(lexicon -> lexicon.knows(near)));
	}

	private Stream<String> ofDictionaries(String word) {
		String stem = Words.small(Words.stem(word));
		return lexicons.stream().flatMap(lexicon -> lexicon.corrections(stem).stream()).distinct()
				.filter(Speller::isLikely).sorted(likeliestFirst(stem))
				.map(correction -> Words.capitalized(correction, word));
	}

	/** One slip is likelier than two, and hardly anyone gets the first letter wrong. */
	private static Comparator<String> likeliestFirst(String word) {
		Set<String> near = OneStep.from(word).collect(Collectors.toSet());
		return Comparator.comparingInt(
				correction -> (near.contains(correction) ? 0 : 1) + (correction.charAt(0) == word.charAt(0) ? 0 : 1));
	}

	private Stream<String> partByPart(String word) {
		List<String> mended = Words.parts(word).stream()
				.map(part -> isKnownPart(part) ? part : ofDictionaries(part).findFirst().orElse(part)).toList();
		String whole = String.join("-", mended);
		return whole.equals(word) ? Stream.of() : Stream.of(whole);
	}

	/** Two words where there was one are likely only if neither is a scrap. */
	private static boolean isLikely(String correction) {
		return Stream.of(correction.split("[ -]")).allMatch(part -> part.equals(correction) || part.equals("a")
				|| part.length() > 2);
	}
}
