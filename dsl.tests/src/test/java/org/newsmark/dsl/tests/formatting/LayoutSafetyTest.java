package org.newsmark.dsl.tests.formatting;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Issue;
import org.junit.Test;
import org.newsmark.dsl.formatting2.Layout;
import org.newsmark.dsl.newsmark.Citation;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.StatementReference;
import org.newsmark.dsl.tests.Newsroom;
import org.newsmark.dsl.validation.Fix.Edit;

/**
 * Proves of many texts, whole and broken ones, that a layout changes blanks of the header and of attribute blocks
 * alone, that the story means the same afterwards, and that a second layout changes nothing.
 */
public class LayoutSafetyTest {

	private static final String HEADER = "story \"x\" {\n  published 2025-11-30\n}\n\n---\n";
	private static final String[] DAMAGE = { " ", "  ", "\n", "\t", "\n\n", "{", "}", "[", "]", "]{", "\"", "@", "#", ",",
			":", "//", "---", "\n---\n", "\r\n", "x", "2025", "claim", "source ", "\n> ", "\n- ", "\\", "`", "\u00A0", "😀" };
	private static final int ROUNDS = 2;

	@Test
	public void everyStoryOfTheProject() throws IOException {
		for (Path file : stories()) {
			assertSafe(file, Files.readString(file));
		}
	}

	@Test
	public void everyExampleOfCommonMark() {
		for (Example example : ExampleReader.readExamples(TestResources.getSpec())) {
			assertEquals(HEADER + example.getSource(), safe(null, HEADER + example.getSource()));
		}
	}

	@Test
	public void storiesThatAreDamaged() throws IOException {
		Random random = new Random(42);
		for (Path file : stories()) {
			String text = Files.readString(file);
			for (int round = 0; round < ROUNDS && text.length() < 4000; round++) {
				assertSafe(null, damaged(text, 1 + random.nextInt(6), random));
			}
		}
	}

	@Test
	public void blocksInMarkdownThatAreDamaged() {
		Random random = new Random(7);
		String text = HEADER + "> - [One\n>   two]{ claim  # a\n>   by  @a \"p.  1\" ,@b }.\n\n1. [x](y \"z\") "
				+ "[q]{ quote by @a\n     on  2025 }\n   * [n]{note  \"a } b\" } `[c]{ claim }` "
				+ "[d [e]{ date  2025 } f]{claim denies  s#t}\n";
		for (int round = 0; round < 500; round++) {
			assertSafe(null, damaged(text, 1 + random.nextInt(8), random));
		}
	}

	private static String damaged(String text, int times, Random random) {
		StringBuilder damaged = new StringBuilder(text);
		for (int i = 0; i < times; i++) {
			int place = random.nextInt(damaged.length());
			int length = random.nextInt(3) == 0 ? Math.min(random.nextInt(12), damaged.length() - place) : 0;
			damaged.replace(place, place + length, DAMAGE[random.nextInt(DAMAGE.length)]);
		}
		return damaged.toString();
	}

	private static void assertSafe(Path file, String text) {
		String laidOut = safe(file, text);
		assertEquals("a second layout changes nothing", laidOut, safe(file, laidOut));
	}

	private static String safe(Path path, String text) {
		NewsFile file = parse(path, text);
		for (Edit edit : Layout.of(file)) {
			assertTrue(edit.text(), edit.text().isBlank());
			String replaced = text.substring(edit.offset(), edit.offset() + edit.length());
			assertEquals(edit + " in " + text, "", replaced.replace('\u00A0', ' ').strip());
		}
		String laidOut = Layouts.applied(file);
		NewsFile after = parse(path, laidOut);
		assertEquals(text, Layouts.prose(file), Layouts.prose(after));
		assertEquals(text + "\n=====\n" + laidOut, dump(file), dump(after));
		assertEquals(text + "\n=====\n" + laidOut, findings(file), findings(after));
		return laidOut;
	}

	private static NewsFile parse(Path path, String text) {
		return path == null ? Newsroom.parse(text) : Newsroom.parse(path, text);
	}

	private static List<String> findings(NewsFile file) {
		return Newsroom.check(file).stream().map(LayoutSafetyTest::finding).toList();
	}

	/** What is said twice is said with its line, which a layout moves. */
	private static String finding(Issue issue) {
		return issue.getCode() + " " + issue.getMessage().replaceAll("in line \\d+", "");
	}

	private static String dump(NewsFile file) {
		List<String> dump = new ArrayList<>();
		for (var objects = EcoreUtil.getAllContents(file, false); objects.hasNext();) {
			EObject object = (EObject) objects.next();
			StringBuilder line = new StringBuilder(object.eClass().getName());
			for (EAttribute attribute : object.eClass().getEAllAttributes()) {
				line.append(' ').append(object.eGet(attribute));
			}
			if (object instanceof Citation || object instanceof StatementReference) {
				line.append(NodeModelUtils.getTokenText(NodeModelUtils.getNode(object)).replaceAll("\\s", ""));
			}
			dump.add(line.toString());
		}
		return String.join("\n", dump);
	}

	private static List<Path> stories() throws IOException {
		List<Path> stories = new ArrayList<>();
		for (String folder : List.of("examples", "spec")) {
			try (Stream<Path> files = Files.walk(Newsroom.folder(folder))) {
				files.filter(file -> file.toString().endsWith(".news") && Files.isRegularFile(file))
						.filter(LayoutSafetyTest::isText).sorted().forEach(stories::add);
			}
		}
		return stories;
	}

	/** Some fixtures are files that no decoder reads. */
	private static boolean isText(Path file) {
		try {
			Files.readString(file);
			return true;
		} catch (MalformedInputException unreadable) {
			return false;
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}
}
