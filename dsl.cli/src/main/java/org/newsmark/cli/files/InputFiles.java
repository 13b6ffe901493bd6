package org.newsmark.cli.files;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.newsmark.dsl.files.Failure;
import org.newsmark.dsl.files.FolderWalk;

/** Gathers the files that a user names, each once: those in a folder where a folder is named. */
public final class InputFiles {

	private interface FolderTask {
		void run(Path folder) throws IOException;
	}

	private final Path directory;
	private final Map<Path, Input> inputs = new HashMap<>();
	private final List<Failure> failures = new ArrayList<>();
	private final Set<Path> folders = new HashSet<>();

	/** Takes the folder that relative names start from. */
	public InputFiles(Path directory) {
		this.directory = directory;
	}

	/** Adds a file, whatever its name, or the stories in a folder. */
	public void add(String name) {
		add(name, folder -> {
			FolderWalk walk = new FolderWalk(this::addFound,
					(inner, failure) -> failures.add(Failure.of(inner, failure)));
			walk.over(name, folder);
			folders.addAll(walk.folders());
		});
	}

	/** Adds a file, whatever its name; a folder is a failure. */
	public void addFile(String name) {
		add(name, folder -> failures.add(new Failure(name, "it is a folder: name one of its files.")));
	}

	private void add(String name, FolderTask task) {
		try {
			Path path = path(name);
			if (Files.isDirectory(path)) {
				task.run(path);
			} else {
				inputs.putIfAbsent(path.toRealPath(), new Input(slashes(name), path, null));
			}
		} catch (InvalidPathException e) {
			failures.add(new Failure(name, "no file can have this name."));
		} catch (IOException e) {
			failures.add(Failure.of(name, e));
		}
	}

	/** Adds a text that is checked as if it stood in the named file, which need not be there. */
	public void add(String name, byte[] content) {
		Path path = path(name);
		inputs.put(identity(path), new Input(slashes(name), path, content));
	}

	/** Returns the files in the order of their names. */
	public List<Input> sorted() {
		return inputs.values().stream().sorted(Comparator.comparing(Input::name)).toList();
	}

	/** Returns the folders in which files were looked for, without links in their names. */
	public Set<Path> folders() {
		return folders;
	}

	/** Returns what could not be read on the way. */
	public List<Failure> failures() {
		return failures;
	}

	private void addFound(String name, Path path) {
		inputs.putIfAbsent(identity(path), new Input(slashes(name), path, null));
	}

	private Path path(String name) {
		return directory.resolve(name).normalize();
	}

	/** Two names of one file have one identity; a file that is not there is known by its name alone. */
	private static Path identity(Path path) {
		try {
			return path.toRealPath();
		} catch (IOException e) {
			return path;
		}
	}

	private static String slashes(String name) {
		return name.replace(File.separatorChar, '/');
	}
}
