package org.newsmark.cli.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Names the findings of a file so that each keeps its name while the rest of the file changes: by its rule, the words of
 * its line, and how often the same was found further up. Blanks do not count.
 */
public final class Fingerprints {

	/** Enough that no two lines of a newsroom ever have the same. */
	private static final int BYTES = 16;

	private final IntFunction<String> lines;
	private final Map<String, Integer> occurrences = new HashMap<>();
	/** Findings come in the order of the text, and a whole story may stand on one line. */
	private int lastLine;
	private String lastHash;

	/** Takes what the lines of the file say, by their numbers from 1 on, with nothing that is for the desk alone. */
	Fingerprints(IntFunction<String> lines) {
		this.lines = lines;
	}

	/** Returns the name of a finding. Each is to be asked for once, in the order of the text. */
	String of(String rule, int line) {
		if (line != lastLine) {
			lastLine = line;
			lastHash = hash(lines.apply(line).strip().replaceAll("\\s+", " "));
		}
		String hash = hash(rule + "\n" + lastHash);
		return hash + ":" + occurrences.merge(hash, 1, Integer::sum);
	}

	/** Returns a short text that stands for another, in hexadecimal digits. */
	public static String hash(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, BYTES);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java has it
		}
	}
}
