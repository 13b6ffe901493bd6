package org.newsmark.dsl.output.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.newsmark.dsl.model.Dates;
import org.newsmark.dsl.output.html.StyleSheet;
import org.newsmark.dsl.words.Words;

/**
 * Holds what all stories of a folder tell, in the order in which readers want it.
 *
 * @param stories newest first; those of one day by their headlines
 * @param words what its pages say by themselves, in the language of most stories
 */
record Newsroom(String title, List<StoryEntry> stories, Words words, StyleSheet styleSheet) {

	/** Takes the title of the newsroom; where it has none, its pages are called what they are. */
	static Newsroom of(Optional<String> title, List<StoryEntry> stories, StyleSheet styleSheet) {
		Words words = Words.in(mostFrequent(stories));
		return new Newsroom(title.orElseGet(() -> words.say("site.title")), newestFirst(stories), words, styleSheet);
	}

	private static List<StoryEntry> newestFirst(List<StoryEntry> stories) {
		Map<StoryEntry, String> moments = new IdentityHashMap<>();
		stories.forEach(story -> moments.put(story, moment(story)));
		return stories.stream().sorted(Comparator.comparing((StoryEntry story) -> moments.get(story), Comparator.reverseOrder())
				.thenComparing(StoryEntry::headline).thenComparing(StoryEntry::address)).toList();
	}

	private static String mostFrequent(List<StoryEntry> stories) {
		Map<String, Long> languages = stories.stream().collect(Collectors.groupingBy(
				story -> story.language() == null ? "en" : story.language(), TreeMap::new, Collectors.counting()));
		return languages.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("en");
	}

	/** Days count as written, each in its own offset; times within a day as well. */
	private static String moment(StoryEntry story) {
		return Dates.read(story.published()).map(date -> date.earliest() + story.published()).orElse("");
	}

	/** Returns the sources of all stories, each with the stories that rest on it, in the order of their names. */
	List<SourceAcross> sources() {
		Map<String, SourceAcross> sources = new LinkedHashMap<>();
		for (StoryEntry story : stories) {
			Map<String, List<PassageEntry>> passages = bySource(story);
			for (SourceEntry source : story.sources()) {
				sources.computeIfAbsent(source.file(), any -> new SourceAcross(source)).add(source, story,
						passages.getOrDefault(source.file(), List.of()));
			}
		}
		return sources.values().stream().sorted(SourceAcross.BY_NAME).toList();
	}

	private static Map<String, List<PassageEntry>> bySource(StoryEntry story) {
		Map<String, List<PassageEntry>> passages = new LinkedHashMap<>();
		for (PassageEntry passage : story.passages()) {
			passage.sources()
					.forEach(file -> passages.computeIfAbsent(file, any -> new ArrayList<>()).add(passage));
		}
		return passages;
	}
}
