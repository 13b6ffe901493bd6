package org.newsmark.dsl.tests.html;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.newsmark.dsl.tests.Newsroom;

/**
 * Compares the page of each {@code spec/html/*.news} with the {@code .html} beside it. The style sheet, which is the
 * same in every page, is left out there.
 */
@RunWith(Parameterized.class)
public class GoldenPageTest {

	@Parameters(name = "{0}")
	public static List<String> cases() throws IOException {
		try (Stream<Path> files = Files.list(Newsroom.folder("spec/html"))) {
			return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".news")).sorted()
					.toList();
		}
	}

	private final Path story;

	public GoldenPageTest(String name) {
		story = Newsroom.folder("spec/html").resolve(name);
	}

	@Test
	public void rendersThePageThatStandsBesideTheStory() throws IOException {
		String page = page(Files.readString(story));
		Path golden = story.resolveSibling(story.getFileName().toString().replace(".news", ".html"));
		if (!Files.exists(golden)) {
			Files.writeString(golden, page);
			throw new AssertionError(golden + " was missing. It is written now: read it, then run the test again.");
		}
		assertEquals(Files.readString(golden), page);
	}

	@Test
	public void rendersTheSamePageWhateverEndsTheLines() throws IOException {
		String text = Files.readString(story);
		String page = page(text);
		assertEquals(page, page(text.replace("\n", "\r\n")));
		assertEquals(page, page(text.replace("\n", "\r")));
	}

	private String page(String text) {
		return Pages.html(Newsroom.parse(story, text)).replaceFirst("(?s)<style>.*</style>", "<style></style>");
	}
}
