package org.newsmark.dsl.tests.pages;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.scoping.Ids;
import org.newsmark.dsl.tests.Newsroom;
import org.newsmark.dsl.tests.cli.Terminal;
import org.newsmark.dsl.tests.html.Pages;

/**
 * The pages that are put to the test. Those of the examples, and of the stories that have all that the language has, are
 * written by the command, which refuses stories with errors; those of the other stories in {@code spec/html}, some of
 * which have errors on purpose, as if they had none.
 */
final class PublishedPages {

	private static final List<String> PUBLISHED = List.of("examples", "spec/html/torture.news",
			"spec/html/torture-arabic.news", "spec/html/german.news", "spec/html/spanish.news", "spec/html/french.news");

	private final Path folder;
	private final Map<Path, Path> pages = new LinkedHashMap<>();

	private PublishedPages(Path folder) {
		this.folder = folder;
	}

	static PublishedPages in(Path folder) throws IOException {
		PublishedPages published = new PublishedPages(folder);
		run("html", folder);
		for (String path : PUBLISHED) {
			for (Path story : stories(path)) {
				published.pages.put(story, folder.resolve(Ids.slug(Stories.story(parse(story))) + ".html"));
			}
		}
		Path others = Files.createDirectory(folder.resolve("others"));
		for (Path story : stories("spec/html")) {
			if (!published.pages.containsKey(story)) {
				Path page = others.resolve(story.getFileName().toString().replace(".news", ".html"));
				published.pages.put(story, Files.writeString(page, Pages.html(parse(story))));
			}
		}
		return published;
	}

	/** Has the command write into a folder, with options. */
	static void run(String command, Path folder, String... options) {
		Terminal terminal = new Terminal(Newsroom.folder("."));
		Stream<String> output = Stream.of("--output", folder.toString(), "--quiet");
		String[] arguments = Stream.of(Stream.of(command), PUBLISHED.stream(), output, Stream.of(options))
				.flatMap(part -> part).toArray(String[]::new);
		int exitCode = terminal.run(arguments);
		assertEquals(terminal.err(), 0, exitCode);
	}

	/**
	 * Returns the pages that a browser is driven over: those of whole stories, and those around them, of which there is one
	 * of each kind. The pages of all sources are made alike, and the small stories hold nothing that the whole ones lack.
	 */
	List<Path> driven() throws IOException {
		return driven(folder);
	}

	static List<Path> driven(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			Stream<Path> whole = files.filter(file -> file.toString().endsWith(".html"));
			return Stream.concat(whole, htmlIn(folder.resolve("sources")).stream().limit(1)).sorted().toList();
		}
	}

	/** Returns the page of each story. */
	Map<Path, Path> ofStories() {
		return pages;
	}

	static List<Path> htmlIn(Path folder) throws IOException {
		return endingIn(folder, ".html");
	}

	/** Returns the pages and style sheets in a folder; a feed is neither. */
	static List<Path> checkable(Path folder) throws IOException {
		return Stream.concat(htmlIn(folder).stream(), endingIn(folder, ".css").stream()).toList();
	}

	private static List<Path> endingIn(Path folder, String ending) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
		}
	}

	private static List<Path> stories(String path) throws IOException {
		try (Stream<Path> files = Files.walk(Newsroom.folder(path))) {
			return files.filter(file -> file.toString().endsWith(".news") && Stories.story(parse(file)) != null).sorted()
					.toList();
		}
	}

	static NewsFile parse(Path story) {
		try {
			return Newsroom.parse(story, Files.readString(story));
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}
}
