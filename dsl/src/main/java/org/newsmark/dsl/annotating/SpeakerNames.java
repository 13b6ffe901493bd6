package org.newsmark.dsl.annotating;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.newsmark.dsl.newsmark.NewsmarkFactory;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.SourceKind;
import org.newsmark.dsl.prose.Labels;

/** Makes a source of the words that name a speaker. What the words leave open stays open. */
final class SpeakerNames {

	private static final Pattern ARTICLE = Pattern.compile("(?i:the|an?|its|his|her|their|our|my) ");
	private static final Pattern NUMBER = Pattern
			.compile("(?i)(?:the )?(two|three|four|five|six|seven|eight|nine|ten|\\d{1,4}) (?=\\p{L})");
	private static final Pattern SOME = Pattern
			.compile("(?i)(?:an?|one(?! of)|another|some(?! of)|several|many(?! of)|the) ");
	private static final List<String> NUMBERS = List.of("", "", "two", "three", "four", "five", "six", "seven", "eight",
			"nine", "ten");
	private static final Pattern LOWER_PREPOSITION = Pattern.compile("(?:^| )(?:of|for|in|at|from|with|to|by|on|who) ");

	private final FullNames names;

	SpeakerNames(FullNames names) {
		this.names = names;
	}

	/** Describes a source that is not declared yet; it has no id. */
	Optional<Source> read(String words, boolean beginsSentence) {
		String phrase = beginsSentence ? withoutCapital(words) : words;
		String bare = without(ARTICLE, phrase);
		if (bare.isEmpty()) {
			return Optional.empty();
		}
		boolean isLower = !Character.isUpperCase(bare.codePointAt(0));
		return isLower ? readLower(phrase, bare) : readCapitalized(phrase, bare);
	}

	private Optional<Source> readLower(String phrase, String bare) {
		String noun = Labels.noun(phrase);
		if (NameVocabulary.isData(noun)) {
			return Optional.of(source(SourceKind.DATASET, bare));
		}
		if (NameVocabulary.isPaper(noun)) {
			return Optional.of(source(SourceKind.DOCUMENT, bare));
		}
		if (Labels.isUnnamed(phrase)) {
			return Optional.of(anonymous(phrase));
		}
		if (NameVocabulary.isInstitution(noun)) {
			Optional<ProperName> full = names.endingWith(noun).filter(name -> !name.isPerson());
			return Optional.of(full.map(this::source).orElseGet(() -> source(SourceKind.ORGANIZATION, bare)));
		}
		Optional<ProperName> newsroom = names.endingWith(noun).filter(name -> name.kind() == SourceKind.PUBLICATION);
		return newsroom.or(() -> names.withRole(bare)).map(this::source).or(() -> describedPerson(bare));
	}

	/** The baker Piet Maddern. */
	private Optional<Source> describedPerson(String bare) {
		Matcher name = FullNames.NAME.matcher(bare);
		while (name.find()) {
			Optional<ProperName> found = ProperName.of(FullNames.words(name.group()), false);
			String before = bare.substring(0, name.start()).strip();
			if (name.end() == bare.length() && found.isPresent() && found.get().isPerson() && found.get().isFull()
					&& !LOWER_PREPOSITION.matcher(before + " ").find()) {
				Source person = source(found.get());
				person.setRole(person.getRole() == null ? before : person.getRole());
				return Optional.of(person);
			}
		}
		return Optional.empty();
	}

	private Optional<Source> readCapitalized(String phrase, String bare) {
		Matcher name = FullNames.NAME.matcher(bare);
		if (!name.lookingAt()) {
			return Optional.empty();
		}
		if (name.end() < bare.length()) {
			return readDescribed(phrase, bare);
		}
		return ProperName.of(FullNames.words(bare), false).map(found -> source(inFull(found, phrase)));
	}

	/** U.S. officials, the Premier's office: what is named stands behind the capitals. */
	private Optional<Source> readDescribed(String phrase, String bare) {
		String noun = Labels.noun(phrase);
		if (NameVocabulary.isPaper(noun)) {
			return Optional.of(source(SourceKind.DOCUMENT, bare));
		}
		if (NameVocabulary.isInstitution(noun)) {
			return Optional.of(source(SourceKind.ORGANIZATION, bare));
		}
		return Labels.isUnnamed(phrase) ? Optional.of(anonymous(phrase)) : Optional.empty();
	}

	/** A last name stands for the name that the story gives in full, "the Exchange" for the whole name of it. */
	private ProperName inFull(ProperName name, String phrase) {
		if (name.isFull()) {
			return name;
		}
		return names.endingWith(name.name()).map(full -> name.role() != null && full.role() == null
				? new ProperName(full.kind(), full.name(), name.role())
				: full).orElseGet(() -> known(name, phrase));
	}

	/** Nothing but people goes without an article, a first name and a title. */
	private static ProperName known(ProperName name, String phrase) {
		boolean hasArticle = !phrase.equals(name.name());
		return name.isPerson() && name.role() == null && hasArticle && ARTICLE.matcher(phrase).lookingAt()
				? new ProperName(SourceKind.ORGANIZATION, name.name(), null)
				: name;
	}

	private static Source anonymous(String phrase) {
		Source source = source(SourceKind.ANONYMOUS, without(SOME, without(NUMBER, phrase)));
		Matcher number = NUMBER.matcher(phrase);
		if (number.lookingAt()) {
			source.setCount(number(number.group(1)));
		}
		return source;
	}

	/** Reads a number up to ten, or one in digits. */
	static int number(String word) {
		return Character.isDigit(word.charAt(0)) ? Integer.parseInt(word) : NUMBERS.indexOf(word.toLowerCase(Locale.ROOT));
	}

	private Source source(ProperName name) {
		Source source = source(name.kind(), name.name());
		source.setRole(name.role());
		return source;
	}

	private static Source source(SourceKind kind, String name) {
		Source source = NewsmarkFactory.eINSTANCE.createSource();
		source.setKind(kind);
		source.setName(name);
		return source;
	}

	/** Most sentences begin with a word that has no capital elsewhere. */
	private String withoutCapital(String words) {
		String first = words.split(" ", 2)[0];
		boolean isAcronym = first.chars().filter(Character::isUpperCase).count() > 1;
		boolean isCommon = !isAcronym && (NameVocabulary.isSmall(first) || names.isCommonWord(first) && !isName(words));
		return isCommon ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
	}

	/** Two words with capitals are a name wherever they stand, and so is a title with a name behind it. */
	private static boolean isName(String words) {
		Matcher name = FullNames.NAME.matcher(words);
		return name.lookingAt() && name.group().indexOf(' ') > 0;
	}

	private static String without(Pattern beginning, String words) {
		Matcher matcher = beginning.matcher(words);
		return matcher.lookingAt() ? words.substring(matcher.end()) : words;
	}
}
