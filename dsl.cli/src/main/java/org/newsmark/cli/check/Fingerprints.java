package org.newsmark.cli.check;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * Names the findings of a file so that each keeps its name while the rest of the file changes: by its rule, the words
 * of its line, and how often the same was found further up. Blanks do not count.
 */
final class Fingerprints {

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	private final IntFunction<String> lines;
	/** How often each rule has found something in lines that say the same. */
	private final Map<String, Map<String, Integer>> occurrences = new HashMap<>();
	/** Findings come in the order of the text, and a whole story may stand on one line. */
	private int lastLine = -1;
	private Hash lastWords;
	private Map<String, Integer> lastOccurrences;

	/** Takes what the lines of the file say, by where they begin, with nothing that is for the desk alone. */
	Fingerprints(IntFunction<String> lines) {
		this.lines = lines;
	}

	/**
	 * Returns the name of a finding in the line that begins at an offset. Each is to be asked for once, in the order of the
	 * text.
	 */
	Fingerprint of(String rule, int lineStart) {
		if (lineStart != lastLine) {
			lastLine = lineStart;
			lastWords = new Hash(BLANKS.matcher(lines.apply(lineStart).strip()).replaceAll(" "));
			lastOccurrences = occurrences.computeIfAbsent(lastWords.text(), words -> new HashMap<>());
		}
		return new Fingerprint(rule, lastWords, lastOccurrences.merge(rule, 1, Integer::sum));
	}
}
