package org.newsmark.dsl.annotating;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.newsmark.dsl.newsmark.SourceKind;

/**
 * Holds a name as a story gives it.
 *
 * @param kind what it names, as far as its words show
 * @param role the office that stands before the name of a person, or null
 */
record ProperName(SourceKind kind, String name, String role) {

	/** Reads words with capitals; those that stand there for the sentence alone are left out. */
	static Optional<ProperName> of(List<String> words, boolean beginsSentence) {
		List<String> name = new ArrayList<>(words);
		boolean hasArticle = name.size() > 1 && name.get(0).equals("The");
		while (!name.isEmpty() && NameVocabulary.isSmall(name.get(0))) {
			name.remove(0);
		}
		while (!name.isEmpty() && NameVocabulary.isSmall(name.get(name.size() - 1))) {
			name.remove(name.size() - 1);
		}
		if (name.isEmpty()) {
			return Optional.empty();
		}
		SourceKind kind = kind(name);
		if (kind != SourceKind.PERSON) {
			String article = hasArticle && !beginsSentence ? "The " : "";
			return Optional.of(new ProperName(kind, article + String.join(" ", name), null));
		}
		return person(name);
	}

	/** The office before a name ends with a title: Rivers Minister, Mayor, Rep. */
	private static Optional<ProperName> person(List<String> words) {
		int first = 0;
		for (int i = 0; i + 1 < words.size(); i++) {
			first = NameVocabulary.isTitle(words.get(i)) ? i + 1 : first;
		}
		String role = first == 0 || NameVocabulary.isAddress(words.get(first - 1)) ? null
				: String.join(" ", words.subList(0, first));
		return Optional.of(new ProperName(SourceKind.PERSON, String.join(" ", words.subList(first, words.size())), role));
	}

	private static SourceKind kind(List<String> name) {
		String last = name.get(name.size() - 1);
		boolean isTitled = NameVocabulary.isTitle(name.get(0)) && name.size() > 1;
		if (!isTitled && name.stream().anyMatch(NameVocabulary::isNewsroom)) {
			return SourceKind.PUBLICATION;
		}
		boolean isAcronym = name.size() == 1 && last.matches("\\p{Lu}{2,6}|(?:\\p{Lu}\\.){2,}");
		if (isAcronym || NameVocabulary.isInstitution(last)
				|| !isTitled && name.stream().anyMatch(NameVocabulary::isInstitution)) {
			return SourceKind.ORGANIZATION;
		}
		return SourceKind.PERSON;
	}

	boolean isPerson() {
		return kind == SourceKind.PERSON;
	}

	/** Tells whether there is more than one word, so that it can be told from others. */
	boolean isFull() {
		return name.indexOf(' ') > 0;
	}

	/** Returns the last word in small letters. */
	String lastWord() {
		return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
	}
}
