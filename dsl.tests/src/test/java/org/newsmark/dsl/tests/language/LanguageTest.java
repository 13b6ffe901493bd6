package org.newsmark.dsl.tests.language;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.xtext.validation.Issue;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.tests.Newsroom;

/**
 * Runs the examples of {@code spec/language/*.md}. A fenced block {@code news} is a file; the blocks behind it say what
 * becomes of it: {@code tree} its model, {@code findings} what is found in it. An example whose {@code news} begins
 * with {@code ---} gets the shortest header. An empty block is filled in, and fails.
 */
@RunWith(Parameterized.class)
public class LanguageTest {

	private static final Pattern BLOCK = Pattern.compile("(?ms)^```(news|tree|findings)\\R(.*?)^```$");
	private static final String HEADER = "story \"Headline\" {\n  published 2025-11-30\n}\n";

	@Parameters(name = "{0}")
	public static List<String> pages() throws IOException {
		try (Stream<Path> files = Files.list(Newsroom.folder("spec/language"))) {
			return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".md")).sorted()
					.collect(Collectors.toList());
		}
	}

	private final Path page;

	public LanguageTest(String page) {
		this.page = Newsroom.folder("spec/language").resolve(page);
	}

	@Test
	public void everyExampleIsWhatThePageSays() throws IOException {
		String text = Files.readString(page);
		StringBuilder actual = new StringBuilder();
		Matcher blocks = BLOCK.matcher(text);
		List<String> missing = new ArrayList<>();
		NewsFile file = null;
		int end = 0;
		while (blocks.find()) {
			String content = blocks.group(2);
			if (blocks.group(1).equals("news")) {
				file = Newsroom.parse(content.startsWith("---\n") ? HEADER + content : content);
			} else {
				String is = blocks.group(1).equals("tree") ? ModelTree.of(file) : findings(file);
				actual.append(text, end, blocks.start(2)).append(is);
				end = blocks.end(2);
				if (content.isBlank() && !is.isBlank()) {
					missing.add(is);
				}
			}
		}
		actual.append(text.substring(end));
		if (!missing.isEmpty()) {
			Files.writeString(page, actual);
			throw new AssertionError(page + " had empty blocks. They are filled in: read them, then run the test again.");
		}
		assertEquals(text, actual.toString());
	}

	private static String findings(NewsFile file) {
		StringBuilder findings = new StringBuilder();
		for (Issue issue : Newsroom.check(file)) {
			findings.append(issue.getLineNumber()).append(':').append(issue.getColumn()).append(' ')
					.append(issue.getSeverity().toString().toLowerCase()).append(' ').append(issue.getCode()).append(": ")
					.append(issue.getMessage()).append('\n');
		}
		return findings.length() == 0 ? "none\n" : findings.toString();
	}
}
