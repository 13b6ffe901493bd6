package org.newsmark.dsl.annotating;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.newsmark.dsl.model.SourceIds;
import org.newsmark.dsl.model.SourceNames;
import org.newsmark.dsl.newsmark.Citation;
import org.newsmark.dsl.newsmark.NewsmarkFactory;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.SourceKind;
import org.newsmark.dsl.prose.Labels;

/** Holds who speaks in a story, in the order of their first word, and knows whom later words mean. */
final class Cast {

	private static final Pattern SAME_GROUP = Pattern.compile("(?i)they|(?:one|two|three|some|both|all|most) of "
			+ "(?:them|the (?:two|three|four|five))|the same (?:people|officials|sources)|both");
	private static final Pattern COUNTED_GROUP = Pattern.compile("(?i)the (two|three|four|five|six)(?: (\\p{Ll}+))?");
	private static final Set<String> SOMEBODY = Set.of("he", "she");
	private static final Set<String> NOBODY = Set.of("it", "i", "we", "you", "who", "that", "this", "which", "others", "some",
			"many");

	private final FullNames names;
	private final SpeakerNames speakers;
	/** By id, those that are cited. */
	private final Map<String, Source> cited = new LinkedHashMap<>();
	/** People in the order in which they were named, the last one last; not all of them are cited. */
	private final List<Source> people = new ArrayList<>();
	private final Map<Source, String> pronouns = new LinkedHashMap<>();
	private Source group;
	/** Who was cited for the first time by the last words that were read: nothing else rests on them yet. */
	private Source newest;

	Cast(FullNames names) {
		this.names = names;
		this.speakers = new SpeakerNames(names);
	}

	/** Returns those who are cited. */
	Collection<Source> sources() {
		return cited.values();
	}

	/** Finds whom the words name that say who speaks; empty where they leave it open. */
	Optional<Source> speaker(String words, boolean beginsSentence) {
		String phrase = oneLine(words).replaceAll("['’]s$", "");
		String lower = phrase.toLowerCase(Locale.ROOT);
		newest = null;
		if (SOMEBODY.contains(lower)) {
			return lastPerson(lower).map(this::cite);
		}
		Optional<Source> same = sameGroup(phrase);
		if (same.isPresent()) {
			return same;
		}
		if (NOBODY.contains(lower) || SAME_GROUP.matcher(phrase).matches()) {
			return Optional.empty();
		}
		Optional<Source> found = known(phrase).or(() -> speakers.read(phrase, beginsSentence).map(this::sameOrNew));
		found.ifPresent(this::notice);
		newest = found.filter(source -> source.getId() == null).orElse(null);
		return found.map(this::cite);
	}

	/** Finds the newsroom that was told something; empty where it was somebody else. */
	Optional<Source> newsroom(String words, boolean isSaidLast) {
		String phrase = oneLine(words);
		String bare = phrase.replaceFirst("^(?:the|an?) ", "");
		Optional<Source> known = known(phrase);
		if (known.isPresent() || bare.isEmpty() || !Character.isUpperCase(bare.codePointAt(0))) {
			return known.filter(source -> source.getKind() == SourceKind.PUBLICATION);
		}
		Optional<Source> read = speakers.read(phrase, false);
		boolean mayBeNewsroom = isSaidLast && bare.indexOf(' ') < 0 && !NameVocabulary.isNoNewsroom(bare)
				&& names.endingWith(bare).isEmpty();
		return read.filter(source -> source.getKind() == SourceKind.PUBLICATION || mayBeNewsroom).map(source -> {
			source.setKind(SourceKind.PUBLICATION);
			return cite(sameOrNew(source));
		});
	}

	/** Says that an anonymous source is known through a newsroom; returns what a single statement has to say of it. */
	Optional<Source> through(Source speaker, Source newsroom) {
		if (speaker == newsroom) {
			return Optional.empty();
		}
		if (speaker.getKind() != SourceKind.ANONYMOUS) {
			return Optional.of(newsroom);
		}
		if (speaker == newest && speaker.getVia() == null) {
			Citation citation = NewsmarkFactory.eINSTANCE.createCitation();
			citation.setSource(newsroom);
			speaker.setVia(citation);
		}
		return Optional.of(newsroom).filter(through -> speaker.getVia() == null || speaker.getVia().getSource() != through);
	}

	/** Returns the person that the words name; who only is named is not cited. */
	Optional<Source> see(String name, boolean beginsSentence) {
		String phrase = oneLine(name);
		return known(phrase).or(() -> ProperName.of(FullNames.words(phrase), beginsSentence)
				.filter(ProperName::isPerson)
				.filter(found -> found.isFull() || found.role() != null || names.endingWith(found.name()).isPresent())
				.flatMap(found -> speakers.read(phrase, beginsSentence)).map(this::sameOrNew))
				.filter(source -> source.getKind() == SourceKind.PERSON);
	}

	/** Takes note of who is named for the first time. */
	void meet(String name, boolean beginsSentence) {
		see(name, beginsSentence).filter(person -> !people.contains(person)).ifPresent(this::notice);
	}

	private static String oneLine(String words) {
		return words.replace(String.valueOf(PassageDraft.NOTHING), "").replaceAll("\\s+", " ").strip();
	}

	private Optional<Source> known(String phrase) {
		SourceNames said = SourceNames.in(phrase);
		List<Source> found = cited.values().stream().filter(said::name).toList();
		if (found.isEmpty() && !phrase.matches("(?i)an? .*|one .*|another .*|some .*|two .*|three .*")) {
			found = cited.values().stream().filter(source -> source.getKind() == SourceKind.ANONYMOUS)
					.filter(said::mayName).toList();
		}
		return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
	}

	/** The two people who told it before, else the group that was spoken of last. */
	private Optional<Source> sameGroup(String phrase) {
		Matcher counted = COUNTED_GROUP.matcher(phrase);
		if (counted.matches()) {
			Optional<Source> alike = cited.values().stream().filter(source -> source.getKind() == SourceKind.ANONYMOUS
					&& source.getCount() != null && SpeakerNames.number(counted.group(1)) == source.getCount()
					&& (counted.group(2) == null || Labels.noun(source.getName()).equals(counted.group(2)))).findFirst();
			return alike.or(() -> Optional.ofNullable(group).filter(source -> counted.group(2) == null));
		}
		return Optional.ofNullable(group).filter(source -> SAME_GROUP.matcher(phrase).matches());
	}

	private Source sameOrNew(Source described) {
		List<Source> all = new ArrayList<>(cited.values());
		all.addAll(people);
		return all.stream().filter(other -> other.getKind() == described.getKind()
				&& other.getName().equalsIgnoreCase(described.getName())).findFirst().orElse(described);
	}

	/** Takes note of whom the text speaks, so that it is known whom "she" means. */
	void notice(Source source) {
		if (source.getKind() == SourceKind.PERSON || source.getKind() == SourceKind.ANONYMOUS
				&& !Labels.isPlural(source.getName())) {
			people.remove(source);
			people.add(source);
		} else if (source.getKind() == SourceKind.ANONYMOUS) {
			group = source;
		}
	}

	private Optional<Source> lastPerson(String pronoun) {
		for (int i = people.size() - 1; i >= 0; i--) {
			if (pronouns.getOrDefault(people.get(i), pronoun).equals(pronoun)) {
				pronouns.put(people.get(i), pronoun);
				return Optional.of(people.get(i));
			}
		}
		return Optional.empty();
	}

	/** Gives a source its id, by which it is declared. */
	Source cite(Source source) {
		if (source.getId() == null) {
			Set<String> taken = cited.values().stream().map(Source::getId).collect(Collectors.toSet());
			source.setId(SourceIds.of(source.getKind(), source.getName(), taken));
			cited.put(source.getId(), source);
		}
		return source;
	}
}
