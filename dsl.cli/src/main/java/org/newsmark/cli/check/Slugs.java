package org.newsmark.cli.check;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.newsmark.cli.files.Input;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.scoping.Ids;

import com.google.inject.Inject;

/** Reads the slugs of stories from their headers alone. */
final class Slugs {

	private static final String BODY_LINE = "---";

	@Inject
	private Loader loader;

	/** Returns the slug of the story in the file, if there is a story. */
	Optional<String> read(Input input) throws IOException {
		byte[] header;
		try (InputStream text = new BufferedInputStream(input.open())) {
			header = header(text);
		}
		return Loader.file(loader.load(input, new ByteArrayInputStream(header))).map(Stories::story).map(Ids::slug);
	}

	/** Returns the lines before the one that begins the body; lines end in LF, CRLF or CR. */
	private static byte[] header(InputStream text) throws IOException {
		ByteArrayOutputStream header = new ByteArrayOutputStream();
		StringBuilder line = new StringBuilder();
		for (int next = text.read(); next >= 0; next = text.read()) {
			boolean isLineEnd = next == '\n' || next == '\r';
			if (isLineEnd && BODY_LINE.contentEquals(line)) {
				break;
			}
			header.write(next);
			if (isLineEnd) {
				line.setLength(0);
			} else if (line.length() <= BODY_LINE.length()) {
				line.append((char) next);
			}
		}
		return header.toByteArray();
	}
}
