package org.newsmark.dsl.tests.ide.lens;

import static org.junit.Assert.assertEquals;

import java.util.List;

import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Location;
import org.junit.After;
import org.junit.Test;
import org.newsmark.dsl.tests.ide.Editor;

import com.google.gson.Gson;
import com.google.gson.JsonObject;

public class CodeLensesTest {

	private static final String STORY = "import \"sources.news\"\nstory \"Bridge closed\"\n---\n";

	private final Editor editor = new Editor();

	@After
	public void close() {
		editor.close();
	}

	@Test
	public void aSourceTellsHowManyClaimsRestOnItInTheWorkspace() {
		editor.with("one.news", STORY + "[A]{claim #a by @mayor}. [B]{claim by @mayor}. [C]{claim denies #a}.\n")
				.with("two.news", STORY + "[D]{claim by @paper evidence @mayor}. [\"E\"]{quote by @mayor}.\n")
				.with("sources.news", "")
				.open("sources.news", "source mayor: person \"Ada Lund\"\nsource paper: publication \"Post\"\n");
		assertEquals(List.of("mayor: 3 claims · 1 denied", "paper: 1 claim"), lenses());
	}

	@Test
	public void aClaimMayBeDeniedInAnotherStory() {
		editor.with("story.news", "")
				.with("one.news", "import \"story.news\"\nstory \"No\"\n---\n[No]{claim denies story#a}.\n")
				.open("story \"Yes\"\nsource mayor: person \"Ada\"\n---\n[A]{claim #a by @mayor}.\n");
		assertEquals(List.of("\"Yes\": 1 claim", "mayor: 1 claim · 1 denied"), lenses());
	}

	@Test
	public void aSourceOnWhichNothingRestsSaysSo() {
		editor.open("source mayor: person \"Ada Lund\"\n");
		assertEquals(List.of("mayor: no claims"), lenses());
	}

	@Test
	public void aStoryTellsHowWellItIsSourced() {
		editor.open("story \"Bridge\"\nsource mayor: person \"Ada\"\n---\n[The old bridge is closed]{claim by @mayor}. "
				+ "[It]{claim} was built in 1912. [Iron]{claim unsourced \"known\"}.\n");
		assertEquals("\"Bridge\": 3 claims, 1 without a source, 100 % covered", lenses().get(0));
	}

	@Test
	public void aClaimInPartsIsOne() {
		editor.open("story \"Bridge\"\nsource mayor: person \"Ada\"\n---\n"
				+ "[The old bridge]{claim #c by @mayor}, she said, [is closed]{claim continues #c}.\n");
		assertEquals(List.of("\"Bridge\": 1 claim, 100 % covered", "mayor: 1 claim"), lenses());
	}

	@Test
	public void aStoryWithoutWordsHasNothingToCover() {
		editor.open("story \"Bridge\"\n---\n");
		assertEquals(List.of("\"Bridge\": no claims"), lenses());
	}

	@Test
	public void aClickShowsWhatIsCounted() {
		editor.open("story \"Bridge\"\nsource mayor: person \"Ada\"\n---\n[One]{claim by @mayor}. [Two]{claim}.\n");
		assertEquals(List.of("[Two]{claim}", "[One]{claim by @mayor}"),
				all().stream().map(CodeLens::getCommand).map(this::clicked).toList());
	}

	@Test
	public void aSourceWithoutAnIdHasNone() {
		editor.open("source : person \"Ada\"\n");
		assertEquals(List.of(), lenses());
	}

	@Test
	public void unfinishedDeclarationsDoNoHarm() {
		editor.open("story\nsource mayor:\n");
		assertEquals(List.of(": no claims", "mayor: no claims"), lenses());
		editor.edit("");
		assertEquals(List.of(), lenses());
	}

	/** Writes each lens behind the words of the line that it stands above. */
	private List<String> lenses() {
		return all().stream().map(lens -> editor.in(lens.getRange()) + ": " + lens.getCommand().getTitle()).toList();
	}

	private List<? extends CodeLens> all() {
		return Editor.get(editor.files().codeLens(new CodeLensParams(editor.file())));
	}

	/** Does as an editor that knows no command of this name itself, and returns the words of what is answered. */
	private String clicked(Command command) {
		JsonObject answer = editor.execute(command.getCommand(), command.getArguments());
		return editor.in(new Gson().fromJson(answer.getAsJsonArray("claims").get(0), Location.class).getRange());
	}
}
