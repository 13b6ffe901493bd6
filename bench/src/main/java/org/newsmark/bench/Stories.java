package org.newsmark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Makes stories to measure with: seeded, so that every run measures the same text. */
final class Stories {

	private static final String[] WORDS = ("the council voted to close bridge after night of rain and officials who met in"
			+ " hall near river agreed that work would begin when water falls again because nobody could say how long"
			+ " old stones might hold under such weight while traders along quay counted what storm had left them").split(" ");
	private static final String[] SOURCES = { "mayor", "engineer", "report", "callers" };
	private static final int WORDS_BETWEEN_CLAIMS = 25;
	private static final int WORDS_A_PARAGRAPH = 75;

	private final Random random = new Random(20251130);

	/** Takes a folder, and writes into it so many stories of so many words. */
	public static void main(String[] arguments) throws IOException {
		new Stories().write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
	}

	/** Writes a story of about so many words, with a claim every 25 of them. */
	String story(String slug, int words) {
		StringBuilder story = new StringBuilder(words * 9);
		story.append("story \"A story of ").append(words).append(" words\" {\n  slug ").append(slug)
				.append("\n  byline \"Bench desk\"\n  published 2025-11-30T20:15Z\n  language en\n}\n\n")
				.append("source mayor: person \"Ada Lund\" {\n  role \"Mayor\"\n}\n\n")
				.append("source engineer: person \"Bo Marsh\"\n\n")
				.append("source report: document \"Bridge report\" {\n  url \"https://example.org/report\"\n")
				.append("  published 2025-11-20\n}\n\nsource callers: anonymous \"people at the quay\" {\n  count 3\n")
				.append("  reason \"they fear for their work\"\n}\n\n---\n");
		for (int written = 0; written < words; written += WORDS_BETWEEN_CLAIMS) {
			if (written > 0) {
				story.append(written % WORDS_A_PARAGRAPH == 0 ? "\n\n" : " ");
			}
			story.append(capitalized(sentence(12))).append(". [").append(capitalized(sentence(11)))
					.append("]{claim by @").append(SOURCES[random.nextInt(SOURCES.length)])
					.append(" on 2025-11-").append(10 + random.nextInt(20)).append("}, they said.");
		}
		return story.append('\n').toString();
	}

	/** Writes so many stories of the same length into a folder. */
	void write(Path folder, int count, int words) throws IOException {
		Files.createDirectories(folder);
		for (int i = 0; i < count; i++) {
			Files.writeString(folder.resolve("story-" + i + ".news"), story("story-" + i, words));
		}
	}

	private String sentence(int words) {
		StringBuilder sentence = new StringBuilder();
		for (int i = 0; i < words; i++) {
			sentence.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
		}
		return sentence.toString();
	}

	private static String capitalized(String sentence) {
		return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
	}
}
