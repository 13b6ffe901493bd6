package org.newsmark.dsl.ide.actions;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.SourceKind;

/** Tells whether words of a story name a source, as reporters do who named it in full before. */
final class SourceNames {

	private static final Pattern NO_WORD = Pattern.compile("(?:['’]s)?[^\\p{L}\\p{N}]+");
	private static final Set<String> ARTICLES = Set.of("the", "a", "an");

	private SourceNames() {
	}

	/**
	 * Tells whether the words name the source: by its name, its last words ("the Herald"), a person's family name
	 * ("Captain Adair") or the first words of a role ("the captain").
	 */
	static boolean areNamed(Source source, String words) {
		List<String> said = words(words);
		List<String> name = words(source.getName());
		if (said.isEmpty() || name.isEmpty()) {
			return false;
		}
		if (Collections.indexOfSubList(said, name) >= 0) {
			return true;
		}
		return source.getKind() != SourceKind.ANONYMOUS && (hasCapital(words) && isShortName(source, said, name)
				|| begins(words(source.getRole()), said));
	}

	private static boolean isShortName(Source source, List<String> said, List<String> name) {
		String last = name.get(name.size() - 1);
		boolean isFamilyName = source.getKind() == SourceKind.PERSON && said.get(said.size() - 1).equals(last);
		boolean isEnd = said.size() < name.size()
				&& name.subList(name.size() - said.size(), name.size()).equals(said);
		return isFamilyName || isEnd;
	}

	private static boolean begins(List<String> role, List<String> said) {
		return said.size() <= role.size() && role.subList(0, said.size()).equals(said);
	}

	private static boolean hasCapital(String words) {
		return words.codePoints().anyMatch(Character::isUpperCase);
	}

	/** Returns the words in small letters, without articles. */
	static List<String> words(String text) {
		return text == null ? List.of() : Arrays.stream(NO_WORD.split(text.strip() + " "))
				.map(word -> word.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty() && !ARTICLES.contains(word))
				.toList();
	}
}
