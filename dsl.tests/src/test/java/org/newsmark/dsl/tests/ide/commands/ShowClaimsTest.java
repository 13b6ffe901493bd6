package org.newsmark.dsl.tests.ide.commands;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ShowDocumentCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.junit.After;
import org.junit.Test;
import org.newsmark.dsl.ide.commands.Commands;
import org.newsmark.dsl.tests.ide.Editor;

import com.google.gson.Gson;

public class ShowClaimsTest {

	private static final String BOOK = "source mayor: person \"Ada Lund\"\nsource paper: publication \"Post\"\n";
	private static final String STORY = "import \"book.news\"\nstory \"Bridge\"\n---\n";

	private static final String ALONE = "story \"Bridge\"\n---\n";

	private final Editor editor = new Editor();

	@After
	public void close() {
		editor.close();
	}

	@Test
	public void theFirstClaimOfASourceIsShown() {
		editor.can(showDocuments()).with("a.news", STORY + "[\"A\"]{quote by @mayor} [B]{claim #b by @mayor}\n")
				.with("b.news", STORY + "[C]{claim by @paper evidence @mayor}\n").open("book.news", BOOK);
		assertEquals(List.of("a.news 3:34", "b.news 3:0"), claimsOf("mayor"));
		assertEquals(List.of("a.news 3:34"), editor.shown().stream().map(this::place).toList());
		assertEquals(List.of(), editor.messages());
	}

	@Test
	public void claimsOfTheSourcesOwnFileComeFirst() {
		editor.with("a.news", STORY + "[B]{claim by @mayor}\n").open("book.news", BOOK + "---\n[C]{claim by @mayor}\n");
		assertEquals("book.news", claimsOf("mayor").get(0).split(" ")[0]);
	}

	@Test
	public void anEditorThatOpensNothingIsToldThePlace() {
		editor.with("a.news", STORY + "[B]{claim by @mayor} [C]{claim by @mayor} [D]{claim by @paper}\n")
				.open("book.news", BOOK);
		claimsOf("mayor");
		claimsOf("paper");
		assertEquals(List.of("2 claims rest on @mayor, the first in a.news, line 4.", "1 claim rests on @paper: a.news, line 4."),
				editor.messages());
		assertEquals(List.of(), editor.shown());
	}

	@Test
	public void thatNothingRestsOnASourceIsSaid() {
		editor.can(showDocuments()).open("book.news", BOOK);
		assertEquals(List.of(), claimsOf("mayor"));
		assertEquals(List.of("No claim rests on @mayor."), editor.messages());
	}

	@Test
	public void theFirstClaimWithoutASourceIsShown() {
		editor.can(showDocuments()).open("a.news", ALONE + "🚢 [A]{claim unsourced \"x\"} [B]{claim} [C]{claim #c}\n");
		assertEquals(List.of("a.news 2:28", "a.news 2:50"), unsourced("a.news"));
		assertEquals("[B]{claim}", editor.in(editor.shown().get(0).getRange()));
		editor.edit(ALONE + "[A]{claim unsourced \"x\"}\n");
		assertEquals(List.of(), unsourced("a.news"));
		assertEquals(List.of("Every claim in a.news has a source, or says why it needs none."), editor.messages());
	}

	@Test
	public void whatIsNotThereIsRefused() {
		editor.open("book.news", BOOK);
		assertEquals("book.news declares no source @nobody.",
				assertThrows(ResponseErrorException.class, () -> claimsOf("nobody")).getResponseError().getMessage());
		assertEquals("There is no file gone news.news to look for claims in.",
				assertThrows(ResponseErrorException.class, () -> unsourced("gone news.news")).getResponseError().getMessage());
	}

	private static ClientCapabilities showDocuments() {
		WindowClientCapabilities window = new WindowClientCapabilities();
		window.setShowDocument(new ShowDocumentCapabilities(true));
		ClientCapabilities all = new ClientCapabilities();
		all.setWindow(window);
		return all;
	}

	private List<String> claimsOf(String source) {
		return execute(Commands.SHOW_CLAIMS, Map.of("uri", editor.uri("book.news"), "source", source));
	}

	private List<String> unsourced(String name) {
		return execute(Commands.SHOW_UNSOURCED, Map.of("uri", editor.uri(name)));
	}

	private List<String> execute(String command, Map<String, String> argument) {
		return StreamSupport.stream(editor.execute(command, List.of(argument)).getAsJsonArray("claims").spliterator(), false)
				.map(claim -> place(new Gson().fromJson(claim, Location.class))).toList();
	}

	private String place(Location location) {
		return editor.name(location.getUri()) + " " + location.getRange().getStart().getLine() + ":"
				+ location.getRange().getStart().getCharacter();
	}
}
