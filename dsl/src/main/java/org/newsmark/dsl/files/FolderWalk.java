package org.newsmark.dsl.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Finds the stories below a folder, but for those that are hidden or that git ignores. Links are followed after all
 * else, and no folder is entered twice: a walk ends where links lead in a circle, and what can be reached without a
 * link keeps that name.
 */
public final class FolderWalk {

	private record Folder(String name, Path path, GitIgnores ignores) {
	}

	/** How the name of a story's file ends. */
	public static final String EXTENSION = ".news";

	private final BiConsumer<String, Path> found;
	private final BiConsumer<String, IOException> failures;
	private final Set<Path> entered = new HashSet<>();
	private final Deque<Folder> links = new ArrayDeque<>();

	/** Takes what to do with the name and path of each file, and with the name of each folder that cannot be read. */
	public FolderWalk(BiConsumer<String, Path> found, BiConsumer<String, IOException> failures) {
		this.found = found;
		this.failures = failures;
	}

	/** Walks over a folder; names begin with the one that is given for it. */
	public void over(String name, Path path) throws IOException {
		Deque<Folder> due = new ArrayDeque<>();
		due.add(new Folder(name, path, GitIgnores.above(path)));
		while (!due.isEmpty()) {
			enter(due.removeFirst(), due);
			if (due.isEmpty() && !links.isEmpty()) {
				due.add(links.removeFirst());
			}
		}
	}

	/** Returns the folders that were entered, without links in their names. */
	public Set<Path> folders() {
		return entered;
	}

	/** Tells whether a walk over the folder would find a file below it by this name, were it there. */
	public static boolean finds(Path folder, Path file) {
		if (!file.getFileName().toString().endsWith(EXTENSION)) {
			return false;
		}
		try {
			GitIgnores ignores = GitIgnores.above(folder);
			Path entry = folder;
			for (Path name : folder.relativize(file)) {
				ignores = ignores.in(entry);
				entry = entry.resolve(name);
				if (name.toString().startsWith(".") || ignores.ignore(entry, !entry.equals(file))) {
					return false;
				}
			}
			return true;
		} catch (IOException cannotBeRead) {
			return false;
		}
	}

	private void enter(Folder folder, Deque<Folder> due) {
		try {
			if (entered.add(folder.path().toRealPath())) {
				GitIgnores ignores = folder.ignores().in(folder.path());
				for (Path entry : entries(folder.path())) {
					visit(folder, entry, ignores, due);
				}
			}
		} catch (DirectoryIteratorException e) {
			failures.accept(folder.name(), e.getCause());
		} catch (IOException e) {
			failures.accept(folder.name(), e);
		}
	}

	private void visit(Folder folder, Path entry, GitIgnores ignores, Deque<Folder> due) throws IOException {
		boolean isFolder = Files.isDirectory(entry);
		String fileName = entry.getFileName().toString();
		if (fileName.startsWith(".") || Files.isHidden(entry) || ignores.ignore(entry, isFolder)) {
			return;
		}
		String name = name(folder.name(), fileName);
		if (isFolder) {
			Deque<Folder> queue = Files.isSymbolicLink(entry) ? links : due;
			queue.add(new Folder(name, entry, ignores));
		} else if (fileName.endsWith(EXTENSION) && !isDevice(entry)) {
			found.accept(name, entry);
		}
	}

	/** Reading a pipe could take forever. A link that leads nowhere is no such thing, and will be reported. */
	private static boolean isDevice(Path entry) {
		return Files.exists(entry) && !Files.isRegularFile(entry);
	}

	/** In the working directory files are called by their names alone. */
	private static String name(String folder, String file) {
		String outer = folder.equals(".") ? "" : folder;
		return outer.isEmpty() || outer.endsWith("/") ? outer + file : outer + "/" + file;
	}

	/** Sorted, so that a file with two names always goes by the same one. Its links come last. */
	private static List<Path> entries(Path folder) throws IOException {
		List<Path> entries = new ArrayList<>();
		List<Path> last = new ArrayList<>();
		try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
			stream.forEach(entry -> (Files.isSymbolicLink(entry) ? last : entries).add(entry));
		}
		Collections.sort(entries);
		Collections.sort(last);
		entries.addAll(last);
		return entries;
	}
}
