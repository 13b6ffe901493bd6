package org.newsmark.dsl.tests.cli;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.parser.NewsmarkResource;
import org.newsmark.dsl.tests.Newsroom;
import org.newsmark.dsl.tests.formatting.Layouts;

/** Runs {@code check --fix} and {@code fmt} over every story of the project. */
public class RewrittenCorpusTest {

	@Rule
	public final TemporaryFolder scratch = new TemporaryFolder();

	private Path folder;

	@Before
	public void createFolder() throws IOException {
		folder = scratch.getRoot().toPath().toRealPath();
		Files.createDirectory(folder.resolve(".git"));
	}

	@Test
	public void fixesKeepStoriesParseableAndASecondRunChangesNothing() throws IOException {
		Map<Path, String> before = copy("spec/rules", "examples");
		run("check", "--fix", "--unsafe", ".");
		Map<Path, String> fixed = texts();
		assertFalse("something was fixed", fixed.equals(before));
		fixed.forEach((file, text) -> assertTrue(file + "\n" + text,
				mistakes(file, text) <= mistakes(file, before.get(file))));
		assertTrue(run("check", "--fix", "--unsafe", ".").err().endsWith("Fixed nothing.\n"));
		assertSame(fixed, texts());
	}

	@Test
	public void aLayoutTouchesNoProseAndASecondOneNothing() throws IOException {
		Map<Path, String> before = copy("spec", "examples");
		assertFalse("something was laid out", run("fmt", ".").out().isEmpty());
		Map<Path, String> laidOut = texts();
		laidOut.forEach((file, text) -> {
			assertEquals(file.toString(), withoutBlanks(before.get(file)), withoutBlanks(text));
			assertEquals(file.toString(), prose(file, before.get(file)), prose(file, text));
		});
		assertEquals("", run("fmt", ".").out());
		assertSame(laidOut, texts());
	}

	private Terminal run(String... command) {
		Terminal terminal = new Terminal(folder);
		terminal.run(command);
		return terminal;
	}

	private Map<Path, String> copy(String... parts) throws IOException {
		for (String part : parts) {
			Path from = Newsroom.folder(part);
			try (Stream<Path> files = Files.walk(from)) {
				for (Path file : files.filter(Files::isRegularFile).filter(each -> each.toString().endsWith(".news"))
						.toList()) {
					Path to = folder.resolve(part).resolve(from.relativize(file));
					Files.createDirectories(to.getParent());
					Files.copy(file, to);
				}
			}
		}
		return texts();
	}

	/** Returns all files as they are; bytes that are no UTF-8 are told apart in this encoding too. */
	private Map<Path, String> texts() throws IOException {
		Map<Path, String> texts = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				texts.put(file, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
			}
		}
		return texts;
	}

	private static void assertSame(Map<Path, String> expected, Map<Path, String> actual) {
		assertEquals(expected.keySet(), actual.keySet());
		expected.forEach((file, text) -> assertEquals(file.toString(), text, actual.get(file)));
	}

	private static long mistakes(Path file, String text) {
		return ((NewsmarkResource) parse(file, text).eResource()).mistakes();
	}

	private static String prose(Path file, String text) {
		return Layouts.prose(parse(file, text));
	}

	private static NewsFile parse(Path file, String text) {
		return Newsroom.parse(file, text);
	}

	private static String withoutBlanks(String text) {
		return text.replaceAll("[\\s\u00A0]", "");
	}
}
