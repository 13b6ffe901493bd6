package org.newsmark.dsl.tests.output;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.output.jsonld.StoryData;
import org.newsmark.dsl.output.markdown.StoryMarkdown;
import org.newsmark.dsl.output.text.StoryPlainText;
import org.newsmark.dsl.tests.Newsroom;

/** Compares the outputs that are not pages with the files in the folders of {@code spec} that are called after them. */
@RunWith(Parameterized.class)
public class GoldenOutputTest {

	private static final List<String> STORIES = List.of("jsonld/everything", "html/blocks", "html/denials", "html/hostile",
			"html/links", "html/quotes");

	@Parameters(name = "{0} {1}")
	public static List<Object[]> cases() {
		List<Object[]> cases = new ArrayList<>();
		for (String story : STORIES) {
			cases.add(new Object[] { "markdown", story, "md", (Function<NewsFile, String>) new StoryMarkdown()::render });
			cases.add(new Object[] { "text", story, "txt", (Function<NewsFile, String>) new StoryPlainText()::render });
			cases.add(new Object[] { "ninjs", story, "json", (Function<NewsFile, String>) StoryNinjsTest::ninjs });
			cases.add(new Object[] { "jsonld", story, "jsonld", (Function<NewsFile, String>) new StoryData()::render });
		}
		return cases;
	}

	private final Path story;
	private final Path golden;
	private final Function<NewsFile, String> output;

	public GoldenOutputTest(String folder, String story, String extension, Function<NewsFile, String> output) {
		this.story = Newsroom.folder("spec").resolve(story + ".news");
		this.golden = Newsroom.folder("spec").resolve(folder).resolve(Path.of(story).getFileName() + "." + extension);
		this.output = output;
	}

	@Test
	public void rendersWhatStandsInTheFile() throws IOException {
		String rendered = output.apply(Corpus.read(story));
		if (!Files.exists(golden)) {
			Files.createDirectories(golden.getParent());
			Files.writeString(golden, rendered);
			throw new AssertionError(golden + " was missing. It is written now: read it, then run the test again.");
		}
		assertEquals(Files.readString(golden), rendered);
	}
}
