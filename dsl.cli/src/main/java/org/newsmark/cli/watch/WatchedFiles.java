package org.newsmark.cli.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.newsmark.cli.changes.ImportPlaces;
import org.newsmark.cli.files.Input;
import org.newsmark.cli.files.InputFiles;

/** Looks at all files on which it depends what a command finds: those that are named, and what these import. */
final class WatchedFiles {

	private record Header(Stamp stamp, Set<Path> places) {
	}

	private final Path directory;
	private final WatchedPaths paths;
	private final ImportPlaces imports;
	/** Where files look for others: each is read again only when it has changed. */
	private final Map<Path, Header> headers = new ConcurrentHashMap<>();

	WatchedFiles(Path directory, WatchedPaths paths, ImportPlaces imports) {
		this.directory = directory;
		this.paths = paths;
		this.imports = imports;
	}

	Look look() {
		InputFiles files = new InputFiles(directory);
		paths.stories().forEach(files::add);
		List<Path> stories = files.sorted().stream().map(Input::path).toList();
		Set<Path> others = seenFrom(stories);
		paths.stories().forEach(name -> others.add(directory.resolve(name).normalize()));
		paths.other().ifPresent(name -> others.add(directory.resolve(name).normalize()));
		return look(stories, others, files.folders());
	}

	private Look look(Collection<Path> stories, Collection<Path> others, Collection<Path> entered) {
		Set<Path> folders = new HashSet<>(entered);
		Map<Path, Stamp> storyStamps = stamps(stories, folders);
		Map<Path, Stamp> otherStamps = stamps(others, folders);
		for (Path folder : folders) {
			Path ignores = folder.resolve(Look.IGNORE_FILE);
			otherStamps.put(ignores, Stamp.of(ignores));
		}
		return new Look(storyStamps, otherStamps, folders);
	}

	/** A folder that is not there appears in the nearest one that is. What a link leads to may change elsewhere. */
	private static Map<Path, Stamp> stamps(Collection<Path> files, Set<Path> folders) {
		Map<Path, Stamp> stamps = new HashMap<>();
		Map<Path, Path> real = new HashMap<>();
		for (Path file : files) {
			if (file.getParent() == null) {
				continue; // the root of a file system neither comes nor goes
			}
			Path folder = real.computeIfAbsent(file.getParent(), WatchedFiles::real);
			stamps.put(folder.resolve(file.getFileName()), Stamp.of(file));
			folders.add(nearest(folder));
			if (Files.isSymbolicLink(file)) {
				Path target = real(file);
				stamps.put(target, Stamp.of(target));
				folders.add(nearest(target.getParent()));
			}
		}
		return stamps;
	}

	private Set<Path> seenFrom(Collection<Path> stories) {
		Set<Path> seen = new HashSet<>(stories);
		Collection<Path> due = stories;
		while (!due.isEmpty()) {
			due = due.parallelStream().flatMap(file -> places(file).stream()).collect(Collectors.toSet());
			due.removeIf(file -> !seen.add(file));
		}
		stories.forEach(seen::remove);
		return seen;
	}

	private Set<Path> places(Path file) {
		Stamp stamp = Stamp.of(file);
		Header known = headers.get(file);
		if (known == null || !known.stamp().equals(stamp)) {
			known = new Header(stamp, imports.of(file));
			headers.put(file, known);
		}
		return known.places();
	}

	private static Path nearest(Path folder) {
		Path nearest = folder;
		while (!Files.isDirectory(nearest) && nearest.getParent() != null) {
			nearest = nearest.getParent();
		}
		return nearest;
	}

	/** What is not there has no other name than its own. */
	private static Path real(Path path) {
		try {
			return path.toRealPath();
		} catch (IOException e) {
			return path;
		}
	}
}
