package org.newsmark.cli.watch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.newsmark.dsl.files.FolderWalk;

/**
 * Holds what one look at the watched files showed. Names of files have no links in the names of their folders.
 *
 * @param stories the files that are to be read
 * @param others where else something is read, or would be if it were there
 * @param folders where something may appear
 */
record Look(Map<Path, Stamp> stories, Map<Path, Stamp> others, Set<Path> folders) {

	/** The name of the files that leave others out. */
	static final String IGNORE_FILE = ".gitignore";

	/** A file that is not as it was, and what became of it. */
	record Change(Path file, String what) {
	}

	/** Tells whether the next look may differ from this one once something has happened to the file or folder. */
	boolean mayDependOn(Path path) {
		String name = path.getFileName().toString();
		return name.endsWith(FolderWalk.EXTENSION) || name.equals(IGNORE_FILE) || others.containsKey(path)
				|| folders.contains(path) || Files.isDirectory(path);
	}

	/** Returns what has changed since an earlier look, in the order of names. */
	List<Change> since(Look earlier) {
		Set<Path> files = new TreeSet<>(stories.keySet());
		files.addAll(others.keySet());
		files.addAll(earlier.stories.keySet());
		List<Change> changes = new ArrayList<>();
		for (Path file : files) {
			Stamp before = earlier.stamp(file, this);
			Stamp after = stamp(file, earlier);
			if (!before.equals(after)) {
				String what = before == Stamp.NONE ? "is new" : after == Stamp.NONE ? "is gone" : "changed";
				changes.add(new Change(file, what));
			}
		}
		return changes;
	}

	/** A story that was not found was not there. Of what was not looked for, only the other look knows anything. */
	private Stamp stamp(Path file, Look other) {
		Stamp own = stories.getOrDefault(file, others.get(file));
		return own != null ? own : other.stories.containsKey(file) ? Stamp.NONE : other.others.get(file);
	}
}
