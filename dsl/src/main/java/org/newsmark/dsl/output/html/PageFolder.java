package org.newsmark.dsl.output.html;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.newsmark.dsl.files.AtomicFile;

/** Writes pages into one folder and nowhere else. Whoever reads a page there finds all of it or the one before. */
public final class PageFolder {

	private final Path folder;
	private final Set<String> written = new HashSet<>();
	private final Set<Path> opened = new HashSet<>();
	/** In folders that were made here, nothing is that was not written here. */
	private final Set<Path> made = new HashSet<>();

	/** Creates the folder where it is missing. */
	public PageFolder(Path folder) throws IOException {
		this.folder = folder;
		if (!Files.isDirectory(folder)) {
			Files.createDirectories(folder);
			made.add(folder);
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
	public boolean write(String name, PageText text) throws IOException {
		Path page = folder.resolve(name);
		Path parent = page.getParent();
		if (!parent.equals(folder)) {
			openBelow(parent, name);
		}
		ByteBuffer content = text.encoded();
		if (written.add(key(name)) && made.contains(parent)) {
			AtomicFile.writeNew(page, content);
			return true;
		}
		if (holds(page, name, content)) {
			return false;
		}
		AtomicFile.write(page, content);
		return true;
	}

	private void openBelow(Path below, String name) throws IOException {
		if (opened.contains(below)) {
			return;
		}
		if (!folder.equals(below.getParent()) || !below.equals(below.normalize())) {
			throw new FileSystemException(name, null, "the name would lead out of the folder");
		}
		if (Files.isSymbolicLink(below)) {
			throw new FileSystemException(name, null, "its folder is a link, and may lead elsewhere");
		}
		if (!Files.isDirectory(below)) {
			Files.createDirectory(below);
			made.add(below);
		}
		opened.add(below);
	}

	/** Most pages of a newsroom do not change; one of another size needs not be read. */
	private static boolean holds(Path page, String name, ByteBuffer content) throws IOException {
		BasicFileAttributes there;
		try {
			there = Files.readAttributes(page, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
		} catch (NoSuchFileException notYet) {
			return false;
		}
		if (there.isSymbolicLink()) {
			throw new FileSystemException(name, null, "it is a link, and may lead elsewhere");
		}
		return there.isRegularFile() && there.size() == content.remaining()
				&& ByteBuffer.wrap(Files.readAllBytes(page)).equals(content);
	}

	private static String key(String name) {
		return name.toLowerCase(Locale.ROOT);
	}
}
