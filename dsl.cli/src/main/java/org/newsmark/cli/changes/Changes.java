package org.newsmark.cli.changes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.newsmark.cli.files.Input;

/** Knows which files differ from a commit: in the working tree, in the index, or as git does not track them yet. */
public final class Changes {

	private final Set<Path> files;

	private Changes(Set<Path> files) {
		this.files = files;
	}

	/** Asks git in every repository that holds an input; fails, with a message for people, where it can't say. */
	public static Changes since(String commit, List<Input> inputs, Map<String, String> environment) throws IOException {
		Set<Path> folders = new LinkedHashSet<>();
		inputs.stream().filter(input -> input.content() == null)
				.forEach(input -> folders.add(real(input.path()).getParent()));
		Set<Path> roots = new LinkedHashSet<>();
		for (Path folder : folders) {
			roots.add(root(folder));
		}
		Set<Path> files = new HashSet<>();
		for (Path root : roots) {
			addChanges(root, commit, environment, files);
		}
		return new Changes(files);
	}

	/** Tells whether what is to be read there has changed; of a link, either the link or what it leads to. */
	public boolean contain(Path file) {
		return files.contains(file) || files.contains(real(file));
	}

	private static void addChanges(Path root, String name, Map<String, String> environment, Set<Path> files)
			throws IOException {
		if (name.isBlank() || name.startsWith("-")) {
			throw new IOException("'" + name + "' names no commit");
		}
		Git git = Git.in(root, environment);
		files.addAll(git.files("ls-files", "--others", "--exclude-standard", "-z"));
		String commit = git.commit(name)
				.orElseThrow(() -> new IOException("there is no commit " + name + " in " + root));
		files.addAll(git.files("diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", commit, "--"));
		files.addAll(git.files("diff", "--cached", "--name-only", "-z", "--no-renames", "--no-ext-diff", commit, "--"));
	}

	private static Path root(Path folder) throws IOException {
		Path root = folder;
		while (root != null && !Files.exists(root.resolve(".git"))) {
			root = root.getParent();
		}
		if (root == null) {
			throw new IOException(folder + " is in no repository of git: check it without --changed");
		}
		return root;
	}

	/** A file that is not there any more is known by its name alone. */
	private static Path real(Path file) {
		try {
			return file.toRealPath();
		} catch (IOException e) {
			return file;
		}
	}
}
