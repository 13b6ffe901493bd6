package org.newsmark.dsl.output.site;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Holds one source across all stories: what they say of it, and what rests on it in each. */
final class SourceAcross {

	/** Accents and case do not part names. */
	private static final Collator NAMES = Collator.getInstance(Locale.ROOT);

	static final Comparator<SourceAcross> BY_NAME = Comparator
			.comparing((SourceAcross source) -> source.nameKey).thenComparing(source -> source.entry.file());

	/** Holds what rests on it in one story. */
	record Use(StoryEntry story, List<PassageEntry> passages) {
	}

	private final SourceEntry entry;
	private final CollationKey nameKey;
	private final List<SourceEntry> told = new ArrayList<>();
	private final List<Use> uses = new ArrayList<>();

	/** Takes what the newest story says of it. */
	SourceAcross(SourceEntry entry) {
		this.entry = entry;
		this.nameKey = NAMES.getCollationKey(entry.name());
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
		Map<List<String>, SourceEntry> works = new LinkedHashMap<>();
		for (SourceEntry source : told) {
			if (source.isWork()) {
				works.putIfAbsent(source.work(), source);
			}
		}
		return List.copyOf(works.values());
	}

	/** Returns the stories that cite it, newest first, and what rests on it in each. */
	List<Use> uses() {
		return uses;
	}
}
