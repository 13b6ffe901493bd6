package org.newsmark.dsl.output.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Says how a page comes by its looks. */
public enum StyleSheet {
	/** The page brings them itself. */
	INLINE,
	/** The page links the file {@link #FILE}, which stands beside it. */
	LINK,
	/** The page has none; whoever embeds it gives it theirs. */
	NONE;

	public static final String FILE = "newsmark.css";

	private static final String TEXT = resource(FILE);
	private static final String SHORT = TEXT.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\s*\n\\s*", "\n").strip() + "\n";

	/** Returns the text of the style sheet. */
	public static String text() {
		return TEXT;
	}

	/** Returns the style sheet without its comments and without blanks before its lines, as each page brings it. */
	static String shortText() {
		return SHORT;
	}

	static String resource(String name) {
		try (InputStream stream = StyleSheet.class.getResourceAsStream(name)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
