package org.newsmark.dsl.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

import org.newsmark.dsl.comparing.Backing.Role;
import org.newsmark.dsl.comparing.Change.Kind;

/**
 * Compares on what a claim or quote rests in two versions. Who stood by name where an anonymous source stands now is
 * never told: next to each other the two would say whom the newsroom does not name.
 */
final class BackingChanges {

	private final Said now;
	private final List<Change> changes = new ArrayList<>();
	private final List<Backing> gone;
	private final List<Backing> come;

	private BackingChanges(Said old, Said now) {
		this.now = now;
		gone = new ArrayList<>(old.backings());
		come = new ArrayList<>(now.backings());
	}

	static List<Change> between(Said old, Said now) {
		BackingChanges comparison = new BackingChanges(old, now);
		comparison.pair(Backing::hasNameOf);
		comparison.pair(Backing::hasIdOf);
		comparison.pair(Backing::hidesWhoIs);
		comparison.tellOfOthers();
		return comparison.changes;
	}

	private void pair(BiPredicate<Backing, Backing> isSame) {
		for (Backing after : List.copyOf(come)) {
			gone.stream().filter(before -> isSame.test(after, before)).findFirst().ifPresent(before -> {
				gone.remove(before);
				come.remove(after);
				compare(before, after);
			});
		}
	}

	private void compare(Backing before, Backing after) {
		if (!before.isDeclared() || !after.isDeclared()) {
			return;
		}
		if (before.isAnonymous() != after.isAnonymous()) {
			add(after.isAnonymous() ? Kind.SOURCE_DOWNGRADED : Kind.SOURCE_UPGRADED, after, naming(before),
					naming(after));
		}
		if (before.steps() != after.steps()) {
			add(after.steps() > before.steps() ? Kind.SOURCE_DOWNGRADED : Kind.SOURCE_UPGRADED, after, way(before),
					way(after));
		}
	}

	private void tellOfOthers() {
		come.forEach(source -> add(Kind.SOURCE_ADDED, source, null, role(source)));
		gone.forEach(source -> add(Kind.SOURCE_REMOVED, source, role(source), null));
	}

	private void add(Kind kind, Backing source, String before, String after) {
		changes.add(new Change(kind, now.subject(), now.id(), now.words(), source.name(), before, after));
	}

	private static String naming(Backing source) {
		return source.isAnonymous() ? "anonymous" : "named";
	}

	private static String way(Backing source) {
		return source.steps() == 0 ? "first-hand" : "through " + source.steps()
				+ (source.steps() == 1 ? " source" : " sources");
	}

	private static String role(Backing source) {
		return source.role() == Role.BY ? "by" : "evidence";
	}
}
