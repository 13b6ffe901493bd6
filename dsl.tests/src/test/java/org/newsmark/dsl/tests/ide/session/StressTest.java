package org.newsmark.dsl.tests.ide.session;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Asks faster than anything can be answered, about files that see each other. */
public class StressTest {

	private static final int ROUNDS = 150;
	private static final List<String> QUESTIONS = List.of("documentSymbol", "codeLens", "foldingRange", "documentLink",
			"semanticTokens/full");
	private static final List<String> POINTED_QUESTIONS = List.of("hover", "definition", "documentHighlight",
			"completion");

	@Rule
	public final TemporaryFolder scratch = new TemporaryFolder();

	private RawEditor editor;
	private Path folder;
	private String a;
	private String b;

	@Before
	public void connect() throws IOException {
		folder = scratch.getRoot().toPath().toRealPath();
		Files.createDirectory(folder.resolve(".git"));
		a = folder.resolve("a.news").toUri().toString();
		b = folder.resolve("b.news").toUri().toString();
		editor = RawEditor.inProcess();
	}

	@After
	public void close() throws IOException {
		editor.close();
	}

	@Test
	public void filesThatImportEachOtherDoNotWaitForEachOther() {
		editor.greet(folder).open(a, 0, story("b", "a", 0)).open(b, 0, story("a", "b", 0));
		List<Integer> asked = new ArrayList<>();
		for (int round = 1; round <= ROUNDS; round++) {
			editor.replace(a, round, story("b", "a", round)).replace(b, round, story("a", "b", round));
			for (String uri : List.of(a, b)) {
				QUESTIONS.forEach(question -> asked.add(editor.request("textDocument/" + question,
						"{'textDocument': {'uri': '" + uri + "'}}")));
				POINTED_QUESTIONS.forEach(question -> asked.add(editor.request("textDocument/" + question,
						"{'textDocument': {'uri': '" + uri + "'}, 'position': {'line': 6, 'character': 30}}")));
			}
			asked.add(editor.request("workspace/symbol", "{'query': 'a'}"));
		}
		asked.forEach(id -> assertEquals(0, RawEditor.error(editor.answer(id))));
		assertEquals(List.of("claim-without-source"), editor.rules(a, ROUNDS));
		assertEquals(List.of("claim-without-source"), editor.rules(b, ROUNDS));
		assertEquals(List.of(), editor.heard("window/showMessage"));
	}

	@Test
	public void onlyTheLastOfManyFastEditsCounts() {
		String text = RawEditor.STORY + "[It closes]{claim}.\n";
		editor.greet(folder).open(a, 0, text);
		for (int i = 0; i < 2_000; i++) {
			editor.tell("textDocument/didChange", "{'textDocument': {'uri': '" + a + "', 'version': " + (i + 1)
					+ "}, 'contentChanges':"
					+ " [{'range': {'start': {'line': 5, 'character': 0}, 'end': {'line': 5, 'character': 0}}, 'text': 'x'}]}");
		}
		assertEquals(List.of("claim-without-source"), editor.rules(a, 2_000));
	}

	@Test
	public void openingAndClosingLeavesNothingBehind() throws IOException {
		Files.writeString(folder.resolve("a.news"), RawEditor.STORY + "[It closes]{claim}.\n");
		editor.greet(folder).awaitRules(a, "claim-without-source");
		for (int i = 0; i < 300; i++) {
			editor.open(a, i, RawEditor.STORY).close(a);
		}
		editor.forget().open(a, 1_000, RawEditor.STORY).rules(a, 1_000);
		editor.close(a).awaitRules(a, "claim-without-source");
	}

	private static String story(String other, String own, int round) {
		return "import \"" + other + ".news\"\nstory \"" + own + "\" {\n  slug " + own + "\n  published 2025-11-30\n}\n"
				+ "source s" + own + ": person \"Ada " + own + "\"\n---\n[It closes]{claim by @s" + other + ", @s" + own
				+ "}. [It opens " + round + "]{claim}.\n";
	}
}
