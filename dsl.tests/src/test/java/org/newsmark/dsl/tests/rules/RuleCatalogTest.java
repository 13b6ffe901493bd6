package org.newsmark.dsl.tests.rules;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.Test;
import org.newsmark.dsl.tests.Newsroom;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RulePage;

/** Holds every rule to its page and its fixtures, and every page and folder to its rule. */
public class RuleCatalogTest {

	@Test
	public void everyRuleHasAPageWithItsHead() throws IOException {
		for (Rule<?> rule : Newsroom.rules().rules()) {
			Path page = Newsroom.folder("docs/rules").resolve(rule.id() + ".md");
			if (!Files.exists(page)) {
				Files.writeString(page, RulePage.head(rule));
				throw new AssertionError("The page " + page + " was missing. Its head is written: write the rest.");
			}
			String text = Files.readString(page);
			assertTrue("The head of " + page + " must be:\n" + RulePage.head(rule), text.startsWith(RulePage.head(rule)));
			assertTrue(page + " says nothing beyond its head", text.length() > RulePage.head(rule).length() + 100);
		}
	}

	@Test
	public void everyRuleHasFixtures() {
		for (Rule<?> rule : Newsroom.rules().rules()) {
			Path folder = Newsroom.folder("spec/rules").resolve(rule.id());
			assertTrue("missing: " + folder.resolve("bad.news"), Files.exists(folder.resolve("bad.news")));
			assertTrue("missing: " + folder.resolve("good.news"), Files.exists(folder.resolve("good.news")));
			assertEquals("a fix and fixed.news go together: " + rule.id(), !rule.info().fix().isEmpty(),
					Files.exists(folder.resolve("fixed.news")));
		}
	}

	@Test
	public void everyPageAndFolderBelongsToARule() throws IOException {
		assertEquals(ids(), names("docs/rules"));
		assertEquals(ids(), names("spec/rules"));
	}

	@Test
	public void everyRuleSpeaksInSentences() {
		for (Rule<?> rule : Newsroom.rules().rules()) {
			assertTrue(rule.id(), rule.info().summary().endsWith("."));
			assertTrue(rule.id(), rule.info().message().matches("(?s)([A-Z\"@#%\\[].*[.?]|%s)"));
		}
	}

	private static List<String> ids() {
		return Newsroom.rules().rules().stream().map(Rule::id).toList();
	}

	private static List<String> names(String folder) throws IOException {
		try (Stream<Path> files = Files.list(Newsroom.folder(folder))) {
			return files.map(file -> file.getFileName().toString().replaceAll("\\.md$", "")).sorted().toList();
		}
	}
}
