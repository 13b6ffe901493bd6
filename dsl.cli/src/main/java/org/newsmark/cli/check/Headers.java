package org.newsmark.cli.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import org.eclipse.xtext.resource.XtextResource;
import org.newsmark.cli.files.Input;

import com.google.inject.Inject;

/**
 * Loads the headers of files alone, for those who ask what a file declares and not what it tells. Lines end in LF, CRLF or
 * CR.
 */
public final class Headers {

	private static final byte[] BODY_LINE = { '-', '-', '-' };
	private static final int BLOCK = 1 << 12;

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

	/** Reads what stands before the body, and no more of a long story than that takes. */
	static byte[] read(Input input) throws IOException {
		try (InputStream text = input.open()) {
			byte[] header = new byte[0];
			int length = 0;
			int line = 0;
			do {
				int from = length;
				header = Arrays.copyOf(header, Math.max(BLOCK, length * 2));
				length += text.readNBytes(header, length, header.length - length);
				for (int i = from; i < length; i++) {
					if (header[i] == '\n' || header[i] == '\r') {
						if (Arrays.equals(header, line, i, BODY_LINE, 0, BODY_LINE.length)) {
							return Arrays.copyOf(header, i);
						}
						line = i + 1;
					}
				}
			} while (length == header.length);
			return Arrays.copyOf(header, length);
		}
	}
}
