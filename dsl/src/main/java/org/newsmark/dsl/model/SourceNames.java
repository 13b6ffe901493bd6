package org.newsmark.dsl.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.SourceKind;

/** Tells whether words of a story name a source, as reporters do who named it in full before. */
public final class SourceNames {

	private static final Pattern NO_WORD = Pattern.compile("(?:['’]s)?[^\\p{L}\\p{N}]+");
	/** What belongs to a source is another: "the mayor's office". */
	private static final Pattern POSSESSOR = Pattern.compile("[\\p{L}\\p{N}]+(?:['’]s|s['’])\\s+(?=[\\p{L}\\p{N}])");
	private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,8}|(?:\\p{Lu}\\.){2,8}");
	private static final Set<String> ARTICLES = Set.of("the", "a", "an");
	/** Words that many names, roles and headlines have in common. */
	private static final Set<String> SMALL_WORDS = Set.of("of", "for", "and", "or", "in", "on", "at", "to", "by", "from",
			"with", "as", "is", "was", "are", "were", "has", "had", "have", "it", "its", "he", "she", "they", "his", "her",
			"their", "who", "that", "this", "not", "but", "said", "says", "told", "mr", "mrs", "ms", "dr");
	private static final int SHORTEST_WORD = 2;

	private SourceNames() {
	}

	/**
	 * Tells whether the words name the source: by its name, its last words ("the Herald"), a person's family name
	 * ("Captain Adair"), its initials ("FBI") or the first words of a role ("the captain").
	 */
	public static boolean areNamed(Source source, String words) {
		List<String> said = words(words);
		List<String> name = words(source.getName());
		if (said.isEmpty() || name.isEmpty()) {
			return false;
		}
		if (Collections.indexOfSubList(said, name) >= 0) {
			return true;
		}
		return !Sources.isAnonymous(source) && (hasCapital(words) && isShortName(source, said, name)
				|| isAcronym(words, source.getName()) || isAcronym(source.getName(), words)
				|| begins(words(source.getRole()), said));
	}

	/**
	 * Tells whether the words may name the source. They share a word that matters with its name, or all of them that
	 * matter stand in its role and affiliation, in its title, or in its label where it is anonymous.
	 */
	public static boolean mayBeNamed(Source source, String words) {
		if (areNamed(source, words)) {
			return true;
		}
		Set<String> said = significant(POSSESSOR.matcher(words).replaceAll(""));
		Set<String> name = significant(source.getName());
		if (said.isEmpty()) {
			return false;
		}
		return Sources.isAnonymous(source) ? name.containsAll(said)
				: !Collections.disjoint(name, said) || positionOf(source).containsAll(said)
						|| significant(source.getTitle()).containsAll(said);
	}

	/** Returns the words in small letters, without articles. */
	public static List<String> words(String text) {
		return text == null ? List.of() : Arrays.stream(NO_WORD.split(text.strip() + " "))
				.map(word -> word.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty() && !ARTICLES.contains(word))
				.toList();
	}

	private static boolean isShortName(Source source, List<String> said, List<String> name) {
		String last = name.get(name.size() - 1);
		boolean isFamilyName = source.getKind() == SourceKind.PERSON && said.get(said.size() - 1).equals(last);
		boolean isEnd = said.size() < name.size()
				&& name.subList(name.size() - said.size(), name.size()).equals(said);
		return isFamilyName || isEnd;
	}

	/** Small words of the name have no letter in it: Federal Bureau of Investigation. */
	private static boolean isAcronym(String words, String name) {
		String acronym = words.strip().replaceFirst("^[Tt]he\\s+", "");
		return ACRONYM.matcher(acronym).matches() && words(name).stream().filter(word -> !SMALL_WORDS.contains(word))
				.map(word -> word.substring(0, word.offsetByCodePoints(0, 1))).collect(Collectors.joining())
				.equals(acronym.replace(".", "").toLowerCase(Locale.ROOT));
	}

	private static boolean begins(List<String> role, List<String> said) {
		return said.size() <= role.size() && role.subList(0, said.size()).equals(said);
	}

	private static boolean hasCapital(String words) {
		return words.codePoints().anyMatch(Character::isUpperCase);
	}

	private static Set<String> positionOf(Source source) {
		return significant(Stream.of(source.getRole(), source.getAffiliation()).filter(Objects::nonNull)
				.collect(Collectors.joining(" ")));
	}

	private static Set<String> significant(String text) {
		return words(text).stream().filter(word -> word.length() >= SHORTEST_WORD && !SMALL_WORDS.contains(word))
				.collect(Collectors.toSet());
	}
}
