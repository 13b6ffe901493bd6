package org.newsmark.dsl.annotating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the names of a story as it gives them in full, since reporters give but the last word later. */
final class FullNames {

	private static final String WORD = "(?:\\p{Lu}\\.(?:\\p{Lu}\\.){0,5}"
			+ "|\\p{Lu}[\\p{L}\\p{M}\\p{N}]*(?:['’.-](?!s\\b)\\p{L}[\\p{L}\\p{M}]*){0,4}"
			+ "(?:(?<=\\b\\p{Lu}\\p{Ll}{1,3})\\.(?= \\p{Lu}))?)(?:s['’](?= \\p{Lu}))?";
	private static final String PARTICLES = "(?:"
			+ "(?:de|del|della|da|di|do|dos|van|von|der|den|bin|bint|ibn|al|el|la|le"
			+ "|of the|of|for|and the) ){0,3}+";
	/** One word with a capital behind the other, but no endless row, with what may stand between the words of a name. */
	static final Pattern NAME = Pattern.compile(WORD + "(?:[ \\n]" + PARTICLES + WORD + "){0,11}");
	private static final Pattern SMALL_WORD = Pattern.compile("\\b\\p{Ll}[\\p{L}'’-]*");
	private static final Pattern ROLE_BEHIND = Pattern
			.compile(",(?: \\d+,)? (?:(the|an?) |(?:its|his|her|their) "
					+ "|[\\p{L} ]{0,30}['’]s )(\\p{Ll}[\\p{L}'’ -]{2,50}?)[,.;]");
	private static final Pattern ROLE_BEFORE = Pattern
			.compile("(?:the |its |his |her |their |['’]s )(\\p{Ll}[\\p{Ll}'’ -]{2,40}), $");
	private static final int FARTHEST_ROLE = 50;

	/** The names that end with a word, in the order of the story. */
	private final Map<String, Set<ProperName>> byLastWord = new HashMap<>();
	private final Map<String, ProperName> byRole = new LinkedHashMap<>();
	private final Set<String> smallWords = new HashSet<>();
	private final Set<String> namesInside = new HashSet<>();

	/** Reads on: who is named in another passage of the story. */
	void read(String text) {
		SMALL_WORD.matcher(text).results().map(MatchResult::group).forEach(smallWords::add);
		for (Matcher name = NAME.matcher(text); name.find();) {
			List<String> words = words(name.group());
			boolean beginsSentence = beginsSentence(text, name.start());
			if (!beginsSentence) {
				namesInside.add(words.get(0));
			}
			ProperName.of(words, beginsSentence).filter(ProperName::isFull).ifPresent(found -> {
				add(found);
				addRole(found, text, name.start(), name.end());
			});
		}
	}

	private void add(ProperName name) {
		String last = name.lastWord();
		Set<ProperName> names = byLastWord.computeIfAbsent(last, word -> new LinkedHashSet<>());
		if (names.stream().noneMatch(other -> other.name().equals(name.name()))) {
			names.add(name);
		}
		if (name.role() != null) {
			byRole.putIfAbsent(name.role().toLowerCase(Locale.ROOT), name);
			String head = name.role().substring(name.role().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
			byRole.putIfAbsent(head, name);
		}
	}

	/** Takes in what a description beside the name says: Gerda Brandlow, the secretary of the board, */
	private void addRole(ProperName name, String text, int start, int end) {
		if (!name.isPerson()) {
			return;
		}
		Matcher behind = ROLE_BEHIND.matcher(text).region(end, text.length());
		if (behind.lookingAt()) {
			byRole.putIfAbsent(behind.group(2).toLowerCase(Locale.ROOT), name);
		}
		Matcher before = ROLE_BEFORE.matcher(text).region(Math.max(0, start - FARTHEST_ROLE), start);
		if (before.find()) {
			byRole.putIfAbsent(before.group(1).toLowerCase(Locale.ROOT), name);
		}
	}

	/** Returns the name that ends with a word; empty where there is none, or several. */
	Optional<ProperName> endingWith(String word) {
		Set<ProperName> names = byLastWord.getOrDefault(word.toLowerCase(Locale.ROOT), Set.of());
		return names.size() == 1 ? names.stream().findFirst() : Optional.empty();
	}

	/** Returns who has a role, as "mayor" or "chief forecaster". */
	Optional<ProperName> withRole(String role) {
		return Optional.ofNullable(byRole.get(role.toLowerCase(Locale.ROOT)));
	}

	/** Tells whether a word that begins a sentence has its capital for that alone. */
	boolean isCommonWord(String word) {
		String small = word.toLowerCase(Locale.ROOT);
		return smallWords.contains(small) || !namesInside.contains(word) && !byLastWord.containsKey(small);
	}

	static List<String> words(String name) {
		return new ArrayList<>(List.of(name.strip().split("\\s+")));
	}

	/** Only blanks and opening marks stand between a sentence and the end of the one before. */
	static boolean beginsSentence(String text, int start) {
		int at = start;
		while (at > 0 && " \n\"“‘«(*_".indexOf(text.charAt(at - 1)) >= 0) {
			at--;
		}
		return at == 0 || ".!?:".indexOf(text.charAt(at - 1)) >= 0;
	}
}
