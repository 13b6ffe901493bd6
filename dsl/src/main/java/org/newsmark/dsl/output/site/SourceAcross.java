package org.newsmark.dsl.output.site;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Holds one source across all stories: what they say of it, and what rests on it in each. */
final class SourceAcross {

	/** Accents and case do not part names. */
	static final Comparator<SourceAcross> BY_NAME = Comparator
			.comparing((SourceAcross source) -> source.entry.name(), Collator.getInstance(Locale.ROOT))
			.thenComparing(source -> source.entry.file());

	/** Holds what rests on it in one story. */
	record Use(StoryEntry story, List<PassageEntry> passages) {
	}

	private final SourceEntry entry;
	private final List<SourceEntry> told = new ArrayList<>();
	private final List<Use> uses = new ArrayList<>();

	/** Takes what the newest story says of it. */
	SourceAcross(SourceEntry entry) {
		this.entry = entry;
	}

	/** Adds a story, once for each of its declarations that mean this source. */
	void add(SourceEntry source, StoryEntry story, List<PassageEntry> passages) {
		told.add(source);
		if (uses.isEmpty() || uses.get(uses.size() - 1).story() != story) {
			uses.add(new Use(story, passages));
		}
	}

	/** Returns what the newest story says of it. */
	SourceEntry entry() {
		return entry;
	}

	/** Returns the works of it that are cited, each once, that of the newest story first. */
	List<SourceEntry> works() {
		return told.stream().filter(SourceEntry::isWork).distinct().toList();
	}

	/** Returns the stories that cite it, newest first, and what rests on it in each. */
	List<Use> uses() {
		return uses;
	}
}
