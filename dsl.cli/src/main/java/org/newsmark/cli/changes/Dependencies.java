package org.newsmark.cli.changes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.URI;
import org.newsmark.cli.check.Headers;
import org.newsmark.cli.files.Input;
import org.newsmark.dsl.scoping.Imports;

import com.google.inject.Inject;

/** Finds the files whose findings may be others because files have changed that they see, if through others. */
public final class Dependencies {

	@Inject
	private Headers headers;

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
			known = read(file);
			places.put(file, known);
		}
		return known;
	}

	/** What cannot be read is reported when whoever imports it is checked; it has not changed, so that can wait. */
	private Set<Path> read(Path file) {
		if (!Files.isRegularFile(file)) {
			return Set.of();
		}
		Set<Path> found = new HashSet<>();
		try {
			for (URI place : Imports.places(headers.load(new Input(file.toString(), file, null)))) {
				found.add(Path.of(place.toFileString()).normalize());
			}
		} catch (IOException | RuntimeException | StackOverflowError | AssertionError unread) {
			return Set.of();
		}
		return found;
	}
}
