package org.newsmark.cli.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.common.util.URI;

/**
 * Names a file that is to be read.
 *
 * @param name the name by which the user knows it, with slashes
 * @param path where it is, absolute
 * @param content what stands in its place, or null where the file itself is to be read
 */
public record Input(String name, Path path, byte[] content) {

	/** Opens the text, which is read once at a time and never kept. */
	public InputStream open() throws IOException {
		return content == null ? Files.newInputStream(path) : new ByteArrayInputStream(content);
	}

	/** Returns the address under which other files import this one. */
	public URI uri() {
		return URI.createFileURI(path.toString());
	}
}
