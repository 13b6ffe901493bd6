package org.newsmark.dsl.comparing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.newsmark.dsl.comparing.Change.Kind;

/** Compares what two versions of a story tell: not their text, but what is claimed, on what it rests, and when. */
public final class Comparison {

	private static final String SEPARATOR = ", ";

	private final List<Change> changes = new ArrayList<>();

	private Comparison() {
	}

	/** Returns the changes: the header, then claims and quotes in the order of the new text, then what is gone. */
	public static List<Change> of(Edition old, Edition now) {
		Comparison comparison = new Comparison();
		comparison.compareHeaders(old, now);
		Matches matches = Matches.between(old.statements(), now.statements());
		for (int number = 0; number < now.statements().size(); number++) {
			Said after = now.statements().get(number);
			matches.before(number).ifPresentOrElse(before -> comparison.compare(before, after),
					() -> comparison.add(Kind.ADDED, after, null, after.words()));
		}
		matches.dropped().forEach(before -> comparison.add(Kind.DROPPED, before, before.words(), null));
		return comparison.changes;
	}

	private void compareHeaders(Edition old, Edition now) {
		Set<String> properties = new LinkedHashSet<>(old.header().keySet());
		properties.addAll(now.header().keySet());
		for (String property : properties) {
			String before = old.header().get(property);
			String after = now.header().get(property);
			if (!Objects.equals(before, after)) {
				changes.add(new Change(Kind.HEADER, property, null, null, null, before, after));
			}
		}
	}

	private void compare(Said before, Said after) {
		if (!before.plainWords().equals(after.plainWords())) {
			add(Kind.REWORDED, after, before.words(), after.words());
		}
		changes.addAll(BackingChanges.between(before, after));
		addIfChanged(Kind.STATUS, after, before.status(), after.status());
		addIfChanged(Kind.SAID, after, before.on(), after.on());
		addIfChanged(Kind.DATES, after, joined(before.dates()), joined(after.dates()));
		addIfChanged(Kind.UNSOURCED, after, before.unsourced(), after.unsourced());
	}

	private static String joined(List<String> dates) {
		return dates.isEmpty() ? null : String.join(SEPARATOR, dates);
	}

	private void addIfChanged(Kind kind, Said said, String before, String after) {
		if (!Objects.equals(before, after)) {
			add(kind, said, before, after);
		}
	}

	private void add(Kind kind, Said said, String before, String after) {
		changes.add(new Change(kind, said.subject(), said.id(), said.words(), null, before, after));
	}
}
