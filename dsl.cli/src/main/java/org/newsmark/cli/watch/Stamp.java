package org.newsmark.cli.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/** Tells one state of a file from another without reading it. */
record Stamp(FileTime changed, long size, Object identity) {

	/** There is no file, or none that can be read. */
	static final Stamp NONE = new Stamp(null, -1, null);
	/** Of a folder it counts only that it is there: what stands in it has stamps of its own. */
	private static final Stamp FOLDER = new Stamp(null, 0, null);

	static Stamp of(Path path) {
		try {
			BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
			return attributes.isDirectory() ? FOLDER
					: new Stamp(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
		} catch (IOException e) {
			return NONE;
		}
	}
}
