package org.newsmark.dsl.output.site;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Holds one source across all stories: what they say of it, and what rests on it in each. */
final class SourceAcross {

	/** Accents and case do not part names. */
	static final Comparator<SourceAcross> BY_NAME = Comparator
			.comparing((SourceAcross source) -> source.entry.name(), Collator.getInstance(Locale.ROOT))
			.thenComparing(source -> source.entry.file());

	private final SourceEntry entry;
	private final Set<SourceEntry> told = new LinkedHashSet<>();
	private final Map<StoryEntry, List<PassageEntry>> stories = new LinkedHashMap<>();

	/** Takes what the newest story says of it. */
	SourceAcross(SourceEntry entry) {
		this.entry = entry;
	}

	/** Adds a story; in one story two declarations may mean one source. */
	void add(SourceEntry source, StoryEntry story, List<PassageEntry> passages) {
		told.add(source);
		stories.putIfAbsent(story, new ArrayList<>(passages));
	}

	/** Returns what the newest story says of it. */
	SourceEntry entry() {
		return entry;
	}

	/** Returns the works of it that are cited, each once, that of the newest story first. */
	List<SourceEntry> works() {
		return told.stream().filter(SourceEntry::isWork).toList();
	}

	/** Returns the stories that cite it, newest first, and what rests on it in each. */
	Map<StoryEntry, List<PassageEntry>> stories() {
		return stories;
	}

	int passages() {
		return stories.values().stream().mapToInt(List::size).sum();
	}
}
