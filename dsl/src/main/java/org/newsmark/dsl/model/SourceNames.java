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

/** Tells which sources words of a story name, as reporters do who named them in full before. */
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

	private final String text;
	private final List<String> said;
	private final List<String> telling;
	private final Set<String> significant;

	private SourceNames(String text) {
		this.text = text;
		said = words(text);
		List<String> large = said.stream().filter(word -> !SMALL_WORDS.contains(word)).toList();
		telling = large.isEmpty() ? said : large;
		significant = significant(POSSESSOR.matcher(text).replaceAll(""));
	}

	/** Reads the words once, for the question about many sources. */
	public static SourceNames in(String words) {
		return new SourceNames(words);
	}

	/**
	 * Tells whether the words surely name the source: by its name, its last words ("the Herald"), a person's family name
	 * ("Captain Adair"), its initials ("FBI") or the first words of a role ("the captain").
	 */
	public boolean name(Source source) {
		return isAcronym(source) || sharesWord(source) && isNameOrRole(source);
	}

	/**
	 * Tells whether the words may name the source. They share a word that matters with its name, or all of them that
	 * matter stand in its role and affiliation, in its title, or in its label where it is anonymous.
	 */
	public boolean mayName(Source source) {
		return isAcronym(source) || sharesWord(source) && (isNameOrRole(source) || isLike(source));
	}

	/** Returns the words in small letters, without articles. */
	public static List<String> words(String text) {
		return text == null ? List.of() : Arrays.stream(NO_WORD.split(text.strip() + " "))
				.map(word -> word.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty() && !ARTICLES.contains(word))
				.toList();
	}

	/** A newsroom may have thousands of sources, of which this leaves few to look at closely. */
	private boolean sharesWord(Source source) {
		return Stream.of(source.getName(), source.getRole(), source.getAffiliation(), source.getTitle())
				.filter(Objects::nonNull).map(each -> each.toLowerCase(Locale.ROOT))
				.anyMatch(each -> telling.stream().anyMatch(each::contains));
	}

	private boolean isNameOrRole(Source source) {
		List<String> name = words(source.getName());
		if (said.isEmpty() || name.isEmpty()) {
			return false;
		}
		return Collections.indexOfSubList(said, name) >= 0
				|| !Sources.isAnonymous(source) && (isShortName(source, name) || beginRole(words(source.getRole())));
	}

	private boolean isLike(Source source) {
		if (significant.isEmpty()) {
			return false;
		}
		Set<String> name = significant(source.getName());
		return Sources.isAnonymous(source) ? name.containsAll(significant)
				: !Collections.disjoint(name, significant) || positionOf(source).containsAll(significant)
						|| significant(source.getTitle()).containsAll(significant);
	}

	private boolean isShortName(Source source, List<String> name) {
		String last = name.get(name.size() - 1);
		boolean isFamilyName = source.getKind() == SourceKind.PERSON && said.get(said.size() - 1).equals(last);
		boolean isEnd = said.size() < name.size()
				&& name.subList(name.size() - said.size(), name.size()).equals(said);
		return (isFamilyName || isEnd) && text.codePoints().anyMatch(Character::isUpperCase);
	}

	private boolean beginRole(List<String> role) {
		return said.size() <= role.size() && role.subList(0, said.size()).equals(said);
	}

	private boolean isAcronym(Source source) {
		return source.getName() != null && !Sources.isAnonymous(source)
				&& (isAcronym(text, source.getName()) || isAcronym(source.getName(), text));
	}

	/** Small words of the name have no letter in it: Federal Bureau of Investigation. */
	private static boolean isAcronym(String words, String name) {
		String acronym = words.regionMatches(true, 0, "the ", 0, 4) ? words.substring(4) : words;
		return ACRONYM.matcher(acronym).matches() && words(name).stream().filter(word -> !SMALL_WORDS.contains(word))
				.map(word -> word.substring(0, word.offsetByCodePoints(0, 1))).collect(Collectors.joining())
				.equals(acronym.replace(".", "").toLowerCase(Locale.ROOT));
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
