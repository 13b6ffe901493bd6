package org.newsmark.dsl.output.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Writes pages into one folder and nowhere else. Whoever reads a page there finds all of it or the one before. */
public final class PageFolder {

	private final Path folder;
	private final Set<String> written = new HashSet<>();

	/** Creates the folder where it is missing. */
	public PageFolder(Path folder) throws IOException {
		this.folder = folder;
		if (!Files.isDirectory(folder)) {
			Files.createDirectories(folder);
		}
	}

	/**
	 * Tells whether a page has been written under this name, or under one that some file systems take for the same.
	 */
	public boolean isTaken(String name) {
		return written.contains(key(name));
	}

	/** Writes a page; its name is a plain file name. A link in its place is refused, since it may lead elsewhere. */
	public void write(String name, String html) throws IOException {
		Path page = folder.resolve(name);
		if (!folder.equals(page.getParent())) {
			throw new FileSystemException(name, null, "the name would lead out of the folder");
		}
		if (Files.isSymbolicLink(page)) {
			throw new FileSystemException(name, null, "it is a link, and may lead elsewhere");
		}
		Path unfinished = folder.resolve("." + UUID.randomUUID() + ".tmp");
		try {
			Files.writeString(unfinished, html, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW,
					StandardOpenOption.WRITE);
			Files.move(unfinished, page, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(unfinished);
		}
		written.add(key(name));
	}

	private static String key(String name) {
		return name.toLowerCase(Locale.ROOT);
	}
}
