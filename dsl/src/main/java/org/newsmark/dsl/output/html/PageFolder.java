package org.newsmark.dsl.output.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.newsmark.dsl.files.AtomicFile;

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

	/**
	 * Writes a page, unless it stands there already as it is. Its name is a plain file name, or one in a folder below. A
	 * link in its place is refused, since it may lead elsewhere.
	 *
	 * @return whether the page was written
	 */
	public boolean write(String name, String text) throws IOException {
		Path page = folder.resolve(name);
		Path parent = page.getParent();
		if (!parent.equals(folder)) {
			openBelow(parent, name);
		}
		if (Files.isSymbolicLink(page)) {
			throw new FileSystemException(name, null, "it is a link, and may lead elsewhere");
		}
		byte[] content = text.getBytes(StandardCharsets.UTF_8);
		written.add(key(name));
		if (holds(page, content)) {
			return false;
		}
		AtomicFile.write(page, content);
		return true;
	}

	private void openBelow(Path parent, String name) throws IOException {
		if (!folder.equals(parent.getParent()) || !parent.equals(parent.normalize())) {
			throw new FileSystemException(name, null, "the name would lead out of the folder");
		}
		if (Files.isSymbolicLink(parent)) {
			throw new FileSystemException(name, null, "its folder is a link, and may lead elsewhere");
		}
		if (!Files.isDirectory(parent)) {
			Files.createDirectory(parent);
		}
	}

	/** Most pages of a newsroom do not change; one of another size needs not be read. */
	private static boolean holds(Path page, byte[] content) throws IOException {
		return Files.isRegularFile(page) && Files.size(page) == content.length
				&& Arrays.equals(Files.readAllBytes(page), content);
	}

	private static String key(String name) {
		return name.toLowerCase(Locale.ROOT);
	}
}
