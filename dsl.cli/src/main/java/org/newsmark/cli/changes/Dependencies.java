package org.newsmark.cli.changes;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.newsmark.cli.files.Input;

import com.google.inject.Inject;

/** Finds the files whose findings may be others because files have changed that they see, if through others. */
public final class Dependencies {

	@Inject
	private ImportPlaces importPlaces;

	/** Where the files look that have been asked: each is read once, whoever imports it. */
	private final Map<Path, Set<Path>> places = new ConcurrentHashMap<>();

	/** Returns the inputs that have changed or depend on what has, in order. What no file holds counts as changed. */
	public List<Input> affected(List<Input> inputs, Changes changes) {
		return inputs.parallelStream().filter(input -> input.content() != null || isAffected(input, changes)).toList();
	}

	/** A deleted file has changed as well, and whoever imports it must hear of that. */
	private boolean isAffected(Input input, Changes changes) {
		Set<Path> seen = new HashSet<>(Set.of(input.path()));
		Deque<Path> due = new ArrayDeque<>(seen);
		while (!due.isEmpty()) {
			Path next = due.removeFirst();
			if (changes.contain(next)) {
				return true;
			}
			places(next).stream().filter(seen::add).forEach(due::add);
		}
		return false;
	}

	private Set<Path> places(Path file) {
		Set<Path> known = places.get(file);
		if (known == null) {
			known = importPlaces.of(file);
			places.put(file, known);
		}
		return known;
	}
}
