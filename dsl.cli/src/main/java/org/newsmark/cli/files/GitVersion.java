package org.newsmark.cli.files;

import java.io.IOException;
import java.nio.file.Path;

import org.newsmark.dsl.files.Failure;

/** Reads files as they stood in a commit. */
public final class GitVersion {

	/** Says why a version could not be read. */
	public static final class Unreadable extends Exception {

		private static final long serialVersionUID = 1;

		private final transient Failure failure;

		Unreadable(Failure failure) {
			super(failure.toString());
			this.failure = failure;
		}

		public Failure failure() {
			return failure;
		}
	}

	private GitVersion() {
	}

	/** Returns the version that a commit has of a file; what it imports is read as it stands now. */
	public static Input read(String file, Path path, String commit) throws Unreadable {
		String name = commit + ":" + file;
		if (commit.isBlank() || commit.startsWith("-")) {
			throw new Unreadable(new Failure(commit, "no commit, branch or tag has this name."));
		}
		// a blob as git keeps it: "show" could run a program that the repository names
		ProcessBuilder git = new ProcessBuilder("git", "cat-file", "blob", commit + ":./" + path.getFileName());
		git.directory(path.getParent().toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
		try {
			Process process = git.start();
			process.getOutputStream().close();
			byte[] content = process.getInputStream().readAllBytes();
			if (process.waitFor() != 0) {
				throw new Unreadable(new Failure(name, "git knows no such version of the file."));
			}
			return new Input(name, path, content);
		} catch (IOException e) {
			throw new Unreadable(new Failure(name, "git could not be started: it must be installed, and on the PATH."));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted", e);
		}
	}
}
