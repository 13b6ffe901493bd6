package org.newsmark.cli.check;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

import org.eclipse.xtext.resource.XtextResource;
import org.newsmark.cli.files.Input;

import com.google.inject.Inject;

/** Loads the headers of files alone, for those who ask what a file declares and not what it tells. */
public final class Headers {

	private static final String BODY_LINE = "---";

	@Inject
	private Loader loader;

	/** Loads what stands before the body. */
	public XtextResource load(Input input) throws IOException {
		return load(input, read(input));
	}

	/** Loads a header that has been read. */
	XtextResource load(Input input, byte[] header) throws IOException {
		return loader.load(input, new ByteArrayInputStream(header));
	}

	/** Reads what stands before the body. */
	static byte[] read(Input input) throws IOException {
		try (InputStream text = new BufferedInputStream(input.open())) {
			return header(text);
		}
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
