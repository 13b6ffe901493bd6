package org.newsmark.dsl.tests.ide.completion;

import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.junit.After;
import org.junit.Test;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.ide.workspace.StoryWorkspace;
import org.newsmark.dsl.ide.workspace.Uris;
import org.newsmark.dsl.tests.ide.Editor;

/** Stories are unfinished and broken most of the time that someone writes at them. */
public class CompletionInAnyTextTest {

	private static final Set<String> BLOCKS = Set.of("Claim", "Quote", "Story", "Source", "Policy", "Correction",
			"RuleSetting");
	private static final Set<String> BEFORE_BLOCKS = Set.of("claim", "quote", "story", "source", "policy");
	private static final List<String> BEHIND = List.of("", "junk ", "jun k ", "42 ", "\"junk\" ", ". ", "@ ", "( ");

	/** One in so many properties is enough to find them all, in one story or another. */
	private static final int A_FEW = 4;

	private final Editor editor = new Editor();

	@After
	public void close() {
		editor.close();
	}

	@Test
	public void whatStandsInABlockIsProposedThereBehindAnything() throws IOException {
		int asked = 0;
		for (String story : stories()) {
			editor.open(story);
			List<ILeafNode> properties = editor.rules("story.news").contains("syntax") ? List.of() : properties();
			for (int i = asked % A_FEW; i < properties.size(); i += A_FEW) {
				String before = story.substring(0, properties.get(i).getOffset()) + BEHIND.get(asked++ % BEHIND.size());
				assertProposed(properties.get(i).getText(), before + "‸");
				assertProposed(properties.get(i).getText(), before + "‸" + story.substring(properties.get(i).getEndOffset()));
			}
		}
		assertTrue("only " + asked, asked > 100);
	}

	@Test
	public void proposalsFitTheCaretWhereverTextIsCut() throws IOException {
		editor.open("");
		int step = 0;
		for (String story : stories()) {
			for (int end = 7 + step++ % 50; end < story.length(); end += 997) {
				int cut = Character.isLowSurrogate(story.charAt(end)) ? end - 1 : end;
				assertFitting(story.substring(0, cut) + "‸");
				assertFitting(story.substring(0, cut) + " junk ‸" + story.substring(cut));
			}
		}
	}

	@Test
	public void longBlocksOfJunkAreRead() {
		editor.open("");
		for (String junk : List.of("junk ", "by ", ", ", "@ ", "\"x\" ", "by @a ", "{ ", "1 ", "# ", "] ")) {
			assertFitting("story \"x\"\n---\n[x]{claim " + junk.repeat(2_000) + "‸}");
			assertFitting("story \"x\" {\n  " + junk.repeat(2_000) + "‸");
		}
	}

	private static List<String> stories() throws IOException {
		List<String> stories = new ArrayList<>();
		for (String folder : List.of("../examples", "../spec")) {
			try (Stream<Path> files = Files.walk(Path.of(folder))) {
				for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
					String story = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
					if (file.toString().endsWith(".news") && !story.contains("‸")) {
						stories.add(story);
					}
				}
			}
		}
		return stories;
	}

	/** Returns the words that begin the properties and attributes of the open story. */
	private List<ILeafNode> properties() {
		return editor.service(StoryWorkspace.class).read(Uris.uri(editor.file().getUri()), this::properties).orElseThrow();
	}

	private List<ILeafNode> properties(Draft draft) {
		List<ILeafNode> found = new ArrayList<>();
		for (ILeafNode leaf : draft.resource().getParseResult().getRootNode().getLeafNodes()) {
			if (leaf.getGrammarElement() instanceof Keyword keyword && Character.isLetter(keyword.getValue().charAt(0))
					&& BLOCKS.contains(GrammarUtil.containingRule(keyword).getName())
					&& !BEFORE_BLOCKS.contains(keyword.getValue())) {
				found.add(leaf);
			}
		}
		return found;
	}

	private void assertProposed(String word, String text) {
		Menu menu = Menu.asked(editor.edit(text));
		int caret = text.indexOf('‸');
		assertTrue(word + " is not in " + menu.labels() + " at " + text.substring(text.lastIndexOf('\n', caret) + 1),
				menu.labels().contains(word));
	}

	private void assertFitting(String text) {
		Menu menu = Menu.asked(editor.edit(text));
		for (CompletionItem item : menu.items()) {
			Range replaced = item.getTextEdit().getLeft().getRange();
			assertTrue(text, replaced.getStart().getLine() == replaced.getEnd().getLine()
					&& replaced.getStart().getLine() == editor.caret().getLine());
			assertTrue(text, replaced.getStart().getCharacter() <= editor.caret().getCharacter()
					&& replaced.getEnd().getCharacter() >= editor.caret().getCharacter());
		}
	}
}
