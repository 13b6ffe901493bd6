package org.newsmark.dsl.tests.ide.session;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.After;
import org.junit.Before;
import org.junit.Test;

import com.google.gson.JsonObject;

/** Sends what no good editor sends; the server must answer as the protocol says, and go on. */
public class ProtocolTest {

	private static final int PARSE_ERROR = -32700;
	private static final int INVALID_REQUEST = -32600;
	private static final int METHOD_NOT_FOUND = -32601;
	private static final int INVALID_PARAMS = -32602;
	private static final int NOT_INITIALIZED = -32002;
	private static final int CANCELED = -32800;
	private static final String URI = "untitled:Untitled-1";

	private RawEditor editor;

	@Before
	public void connect() throws IOException {
		editor = RawEditor.inProcess();
	}

	@After
	public void close() throws IOException {
		editor.close();
	}

	@Test
	public void answersNothingBeforeInitialize() throws Exception {
		assertEquals(NOT_INITIALIZED, RawEditor.error(editor.ask("textDocument/hover", hover("0", "0"))));
		assertEquals(NOT_INITIALIZED, RawEditor.error(editor.ask("shutdown", "null")));
		editor.open(URI, 1, RawEditor.STORY + "[It closes]{claim}.\n").greet(null);
		assertSound();
		assertEquals(List.of(), editor.heard("window/showMessage"));
	}

	@Test
	public void isInitializedOnce() {
		editor.greet(null);
		assertEquals(INVALID_REQUEST, RawEditor.error(editor.ask("initialize", "{'capabilities': {}}")));
		assertSound();
	}

	@Test
	public void answersNothingAfterShutdown() throws Exception {
		editor.greet(null).ask("shutdown", "null");
		assertEquals(INVALID_REQUEST, RawEditor.error(editor.ask("textDocument/hover", hover("0", "0"))));
		assertEquals(INVALID_REQUEST, RawEditor.error(editor.ask("initialize", "{'capabilities': {}}")));
		editor.tell("exit", "null");
		assertEquals(0, editor.exitCode());
	}

	@Test
	public void anExitThatWasNotAnnouncedIsAFailure() throws Exception {
		editor.greet(null).tell("exit", "null");
		assertEquals(1, editor.exitCode());
	}

	@Test
	public void mayBeToldToExitBeforeAnythingElse() throws Exception {
		editor.tell("exit", "null");
		assertEquals(1, editor.exitCode());
	}

	@Test
	public void endsWhenTheEditorHangsUp() throws Exception {
		editor.greet(null).hangUp();
		assertEquals(1, editor.exitCode());
	}

	@Test
	public void endsWhenTheEditorHangsUpInTheMiddleOfAMessage() throws Exception {
		editor.greet(null).raw("Content-Length: 100\r\n\r\n{\"jsonrpc\"").hangUp();
		assertEquals(1, editor.exitCode());
	}

	@Test
	public void refusesMethodsThatItDoesNotHave() {
		editor.greet(null);
		for (String method : List.of("textDocument/implementation", "textDocument/signatureHelp", "newsmark/unknown",
				"$/unknown", "", "window/showMessage")) {
			assertEquals(method, METHOD_NOT_FOUND, RawEditor.error(editor.ask(method, params(method))));
		}
		assertSound();
	}

	private static String params(String method) {
		return method.startsWith("textDocument/") ? hover("0", "0") : "{}";
	}

	@Test
	public void passesOverNotificationsThatItDoesNotKnow() {
		editor.greet(null).tell("$/unknown", "{}").tell("newsmark/unknown", "[1, 2]").tell("$/setTrace",
				"{'value': 'verbose'}")
				.tell("workspace/didCreateFiles", "{'files': []}").tell("notebookDocument/didClose", "{}")
				.tell("$/cancelRequest", "{'id': 77}").tell("$/cancelRequest", "null").tell("initialized", "{}");
		assertSound();
		assertEquals(List.of(), editor.heard("window/showMessage"));
	}

	@Test
	public void refusesParametersOfTheWrongKind() {
		editor.greet(null);
		for (String wrong : List.of("null", "[]", "{}", "5", "'text'", "{'textDocument': 5}",
				"{'textDocument': {'uri': null}}",
				hover("'one'", "0"), hover("99999999999", "0"), hover("[]", "0"))) {
			assertEquals(wrong, INVALID_PARAMS, RawEditor.error(editor.ask("textDocument/hover", wrong)));
		}
		assertSound();
		assertEquals(List.of(), editor.heard("window/showMessage"));
	}

	@Test
	public void refusesParametersThatStandBeforeTheNumber() {
		editor.greet(null).send("{'params': {'textDocument': 5}, 'method': 'textDocument/hover', 'jsonrpc': '2.0', 'id': 50}");
		assertEquals(INVALID_PARAMS, RawEditor.error(editor.answer(50)));
	}

	@Test
	public void takesNumbersOfRequestsOfAnyKind() {
		editor.greet(null).send("{'jsonrpc': '2.0', 'id': 'one', 'method': 'nothing'}");
		editor.await("an answer to a text", message -> message.has("id") && message.get("id").getAsString()
				.equals("one"));
		editor.send("{'jsonrpc': '2.0', 'id': 12345678901, 'method': 'nothing'}");
		editor.await("an answer to a long number", message -> message.has("id") && message.get("id").getAsString()
				.equals("12345678901"));
		assertSound();
	}

	@Test
	public void passesOverNotificationsWithParametersOfTheWrongKind() {
		editor.greet(null).tell("textDocument/didOpen", "null").tell("textDocument/didOpen", "{'textDocument': {}}")
				.tell("textDocument/didChange", "{'textDocument': {'uri': 'x:y'}}").tell("textDocument/didClose", "7")
				.tell("workspace/didChangeWatchedFiles", "{'changes': [null, {'uri': 'a b c'}]}")
				.tell("workspace/didChangeConfiguration", "null").tell("window/workDoneProgress/cancel", "{}");
		assertSound();
		assertEquals(List.of(), editor.heard("window/showMessage"));
	}

	@Test
	public void saysWhatIsNotJson() {
		editor.greet(null);
		for (String text : List.of("{'jsonrpc': '2.0', 'id': 9, 'method': ", "{{{{", "{'a': 1} {'b': 2}",
				"[".repeat(100_000))) {
			assertEquals(text, PARSE_ERROR, RawEditor.error(refusalOf(text)));
		}
		assertSound();
	}

	@Test
	public void saysWhatIsNoMessage() {
		editor.greet(null);
		for (String text : List.of("", "\u0000", "null", "5", "[]",
				"[{'jsonrpc': '2.0', 'id': 3, 'method': 'shutdown'}]", "{}", "{'method': {}}")) {
			assertEquals(text, INVALID_REQUEST, RawEditor.error(refusalOf(text)));
		}
		assertSound();
	}

	@Test
	public void saysWhatIsNotUtf8() {
		byte[] content = "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
		editor.greet(null).forget().raw("Content-Length: " + content.length + "\r\n\r\n").raw(content);
		assertEquals(PARSE_ERROR, RawEditor.error(editor.await("a refusal", RawEditor.IS_REFUSAL)));
		assertSound();
	}

	@Test
	public void findsTheNextMessageBehindOneOfUnknownLength() {
		editor.greet(null);
		for (String header : List.of("Content-Length: 2147483647", "Content-Length: 99999999999", "Content-Length: -5",
				"Content-Length: many", "Content-Type: text/plain", "Nonsense")) {
			editor.forget().raw(header + "\r\n\r\n{\"jsonrpc\":\"2.0\"}");
			assertEquals(header, INVALID_REQUEST, RawEditor.error(editor.await("a refusal", RawEditor.IS_REFUSAL)));
			assertSound();
		}
	}

	@Test
	public void readsHeadersOfAnyShape() {
		editor.greet(null);
		String message = "{\"jsonrpc\":\"2.0\",\"id\":70,\"method\":\"nothing\"}";
		editor.raw("Content-Type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-length:" + message.length()
				+ "\r\n\r\n" + message);
		editor.answer(70);
		editor.raw("\r\n\nX: " + "x".repeat(100_000) + "\nContent-Length: " + message.length() + "\n\n"
				+ message.replace("70", "71"));
		editor.answer(71);
	}

	@Test
	public void takesEditsThatMakeNoSense() {
		editor.greet(null).open(URI, 5, RawEditor.STORY + "[It closes]{claim}.\n");
		assertEquals(List.of("claim-without-source"), editor.rules(URI, 5));
		editor.tell("textDocument/didChange", change(URI, 3,
				"{'start': {'line': 900, 'character': 900}, 'end': {'line': 900, 'character': 900}}", "More."))
				.tell("textDocument/didChange", change(URI, 7,
				"{'start': {'line': 2, 'character': 1}, 'end': {'line': 1, 'character': 5}}", ""))
				.tell("textDocument/didChange", change(URI, 8,
				"{'start': {'line': -4, 'character': -1}, 'end': {'line': -4, 'character': 2147483647}}", ""))
				.tell("textDocument/didChange", "{'textDocument': {'uri': '" + URI
				+ "', 'version': null}, 'contentChanges': []}")
				.tell("textDocument/didChange", change("file:///nowhere/a.news", 1, "null", "x"));
		editor.replace(URI, 9, RawEditor.STORY + "[It closes]{claim}. [It opens]{claim}.\n");
		assertEquals(List.of("claim-without-source", "claim-without-source"), editor.rules(URI, 9));
		assertEquals(List.of(), editor.heard("window/showMessage"));
	}

	@Test
	public void takesAddressesThatLeadNowhere() {
		editor.greet(null);
		for (String uri : List.of("", "nonsense", "file:///nowhere/a.news", "file:///", "file:///tmp", "a b c",
				"file:///%zz",
				"http://example.org/a.news", "untitled:", ":", "file://host/a.news", "\\u0000",
						"mailto:a@example.org")) {
			JsonObject answer = editor.ask("textDocument/hover", "{'textDocument': {'uri': '" + uri
					+ "'}, 'position': {'line': 0, 'character': 0}}");
			assertTrue(uri + answer, RawEditor.error(answer) == 0 || RawEditor.error(answer) == INVALID_PARAMS);
			editor.open(uri, 1, RawEditor.STORY).close(uri);
		}
		assertSound();
		assertEquals(List.of(), editor.heard("window/showMessage"));
	}

	@Test
	public void cancelsWhatIsNotWantedAnyMore() {
		editor.greet(null).open(URI, 1, RawEditor.STORY + "[It closes]{claim}.\n\n".repeat(20_000));
		int id = editor.request("textDocument/hover", hover("0", "0"));
		editor.tell("$/cancelRequest", "{'id': " + id + "}");
		assertEquals(CANCELED, RawEditor.error(editor.answer(id)));
		assertSound();
	}

	@Test
	public void readsLongMessages() {
		editor.greet(null).tell("$/padding", "'" + "x".repeat(50_000_000) + "'");
		editor.open(URI, 1, RawEditor.STORY + "[It closes]{claim}.\n\n" + "and more words ".repeat(200_000));
		assertEquals(List.of("claim-without-source"), editor.rules(URI, 1));
	}

	private JsonObject refusalOf(String text) {
		editor.forget().send(text);
		return editor.await("a refusal", RawEditor.IS_REFUSAL);
	}

	/** A story is still checked, and questions are answered. */
	private void assertSound() {
		String uri = "untitled:Sound";
		editor.forget().open(uri, 7, RawEditor.STORY + "[It closes]{claim}.\n");
		assertEquals(List.of("claim-without-source"), editor.rules(uri, 7));
		assertFalse(editor.ask("textDocument/documentSymbol", "{'textDocument': {'uri': '" + uri + "'}}").has("error"));
		editor.close(uri);
	}

	private static String hover(String line, String character) {
		return "{'textDocument': {'uri': '" + URI + "'}, 'position': {'line': " + line + ", 'character': " + character
				+ "}}";
	}

	private static String change(String uri, int version, String range, String text) {
		return "{'textDocument': {'uri': '" + uri + "', 'version': " + version + "}, 'contentChanges': [{'range': "
				+ range
				+ ", 'text': '" + text + "'}]}";
	}
}
