package org.newsmark.dsl.files;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jgit.ignore.IgnoreNode;

/**
 * Answers what the {@code .gitignore} files from the root of a repository down to a folder leave out. Outside of a
 * repository they count from the folder down that the user names.
 */
final class GitIgnores {

	private static final String FILE = ".gitignore";

	private final GitIgnores outer;
	private final Path folder;
	private final IgnoreNode rules;

	private GitIgnores(GitIgnores outer, Path folder, IgnoreNode rules) {
		this.outer = outer;
		this.folder = folder;
		this.rules = rules;
	}

	/** Reads what the repository says above a folder; what is said in the folder itself comes with {@link #in}. */
	static GitIgnores above(Path folder) throws IOException {
		List<Path> outerFolders = new ArrayList<>();
		Path root = folder;
		while (root != null && !Files.exists(root.resolve(".git"))) {
			root = root.getParent();
			if (root != null) {
				outerFolders.add(0, root);
			}
		}
		GitIgnores ignores = new GitIgnores(null, folder, new IgnoreNode());
		if (root != null) {
			for (Path outerFolder : outerFolders) {
				ignores = ignores.in(outerFolder);
			}
		}
		return ignores;
	}

	/** Adds what a folder inside says. */
	GitIgnores in(Path inner) throws IOException {
		Path file = inner.resolve(FILE);
		if (!Files.isRegularFile(file)) {
			return this;
		}
		IgnoreNode read = new IgnoreNode();
		try (InputStream stream = Files.newInputStream(file)) {
			read.parse(file.toString(), stream);
		}
		return new GitIgnores(this, inner, read);
	}

	/** Tells whether git would leave the file or folder out; the innermost file that speaks of it decides. */
	boolean ignore(Path entry, boolean isFolder) {
		String name = folder.relativize(entry).toString().replace(File.separatorChar, '/');
		Boolean answer = rules.checkIgnored(name, isFolder);
		if (answer != null) {
			return answer;
		}
		return outer != null && outer.ignore(entry, isFolder);
	}
}
