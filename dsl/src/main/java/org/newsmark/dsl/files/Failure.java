package org.newsmark.dsl.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/**
 * Says that something could not be read, written or checked.
 *
 * @param name what it was, as the user calls it
 * @param reason why, as the end of a sentence
 */
public record Failure(String name, String reason) {

	/** Puts into words why a file could not be read or written. */
	public static Failure of(String name, IOException failure) {
		if (failure instanceof NoSuchFileException) {
			return new Failure(name, "there is no such file or folder.");
		}
		if (failure instanceof AccessDeniedException) {
			return new Failure(name, "you may not read it or write there.");
		}
		if (failure instanceof FileAlreadyExistsException) {
			return new Failure(name, "a file of this name is in the way.");
		}
		if (failure instanceof FileSystemLoopException) {
			return new Failure(name, "its links lead in a circle.");
		}
		if (failure instanceof FileSystemException refused && refused.getReason() != null) {
			return new Failure(name, refused.getReason() + ".");
		}
		return new Failure(name, "the system says: " + failure.getMessage() + ".");
	}

	@Override
	public String toString() {
		return name + ": " + reason;
	}
}
