package org.newsmark.dsl.tests.ide.session;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.newsmark.dsl.ide.NewsmarkIdeSetup;
import org.newsmark.dsl.ide.server.Connection;
import org.newsmark.dsl.tests.Newsroom;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.inject.Injector;

/**
 * Speaks to a server byte by byte: to one in a process of its own, started as editors do, or to one in this process
 * that hears through a socket. In the JSON that tests give, {@code '} stands for {@code "}.
 */
final class RawEditor implements AutoCloseable {

	static final String STORY = "story \"Bridge closed\" {\n  published 2025-11-30\n}\n---\n";

	/** Tells an error that answers no request in particular. */
	static final Predicate<JsonObject> IS_REFUSAL = message -> message.has("error") && message.get("id").isJsonNull();

	private final OutputStream out;
	private final CompletableFuture<Integer> ended;
	private final Process process;
	private final Heard heard = new Heard();
	private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
	private volatile String garbage = "";
	private String settings = "null";
	private int lastId;

	private RawEditor(InputStream in, OutputStream out, CompletableFuture<Integer> ended, Process process) {
		this.out = out;
		this.ended = ended;
		this.process = process;
		inBackground(() -> listen(new DataInputStream(new BufferedInputStream(in))));
	}

	/** Starts the built distribution with these arguments. */
	static RawEditor ofProcess(String... arguments) throws IOException {
		Process process = start(arguments);
		RawEditor editor = new RawEditor(process.getInputStream(), process.getOutputStream(),
				process.onExit().thenApply(Process::exitValue), process);
		inBackground(() -> process.getErrorStream().transferTo(editor.errors));
		return editor;
	}

	static Process start(String... arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of(Newsroom.folder("dsl.cli/target/newsmark/bin/newsmark")
				.toString()));
		command.addAll(List.of(arguments));
		return new ProcessBuilder(command).start();
	}

	/** Connects to a server that listens on a port. */
	static RawEditor ofPort(int port) throws IOException {
		Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
		return new RawEditor(socket.getInputStream(), socket.getOutputStream(), new CompletableFuture<>(), null);
	}

	static RawEditor inProcess() throws IOException {
		return inProcess(new NewsmarkIdeSetup().createInjectorAndDoEMFRegistration());
	}

	/** Starts a server in this process; it ends with 0 or 1 as the command does. */
	static RawEditor inProcess(Injector language) throws IOException {
		try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			Socket here = new Socket(InetAddress.getLoopbackAddress(), listening.getLocalPort());
			Socket there = listening.accept();
			CompletableFuture<Integer> ended = new CompletableFuture<>();
			inBackground(() -> {
				boolean endedWell = new Connection(language).serve(there.getInputStream(), there.getOutputStream());
				there.close();
				ended.complete(endedWell ? 0 : 1);
			});
			return new RawEditor(here.getInputStream(), here.getOutputStream(), ended, null);
		}
	}

	private interface Work {
		void run() throws Exception;
	}

	private static void inBackground(Work work) {
		Thread thread = new Thread(() -> {
			try {
				work.run();
			} catch (IOException connectionEnded) {
				return;
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
		}, "raw-editor");
		thread.setDaemon(true);
		thread.start();
	}

	/** Says what it answers where the server asks for the settings. */
	RawEditor withSettings(String json) {
		settings = json;
		return this;
	}

	/** Shakes hands, for one folder. */
	RawEditor greet(Path folder) {
		return greet(folder, "{}", "null");
	}

	RawEditor greet(Path folder, String capabilities, String options) {
		ask("initialize", "{'processId': null, 'capabilities': " + capabilities + ", 'initializationOptions': "
				+ options
				+ ", 'workspaceFolders': " + (folder == null ? "null" : "[" + folder(folder) + "]")
				+ ", 'rootUri': null}");
		tell("initialized", "{}");
		return this;
	}

	static String folder(Path folder) {
		return "{'uri': '" + folder.toUri() + "', 'name': 'newsroom'}";
	}

	/** Opens a text, of which nothing may be escaped by the caller. */
	RawEditor open(String uri, int version, String text) {
		tell("textDocument/didOpen", "{'textDocument': {'uri': '" + uri + "', 'languageId': 'newsmark', 'version': "
				+ version
				+ ", 'text': " + new JsonPrimitive(text).toString().replace("'", "\\u0027") + "}}");
		return this;
	}

	RawEditor replace(String uri, int version, String text) {
		tell("textDocument/didChange", "{'textDocument': {'uri': '" + uri + "', 'version': " + version
				+ "}, 'contentChanges': [{'text': " + new JsonPrimitive(text).toString().replace("'", "\\u0027")
				+ "}]}");
		return this;
	}

	RawEditor close(String uri) {
		tell("textDocument/didClose", "{'textDocument': {'uri': '" + uri + "'}}");
		return this;
	}

	/** Sends a request and returns its number. */
	int request(String method, String params) {
		int id = ++lastId;
		send("{'jsonrpc': '2.0', 'id': " + id + ", 'method': '" + method + "', 'params': " + params + "}");
		return id;
	}

	/** Sends a request and waits for the whole answer. */
	JsonObject ask(String method, String params) {
		return answer(request(method, params));
	}

	JsonObject answer(int id) {
		return await("the answer " + id, message -> !message.has("method") && message.has("id")
				&& message.get("id").isJsonPrimitive() && message.get("id").getAsString().equals("" + id));
	}

	RawEditor tell(String method, String params) {
		send("{'jsonrpc': '2.0', 'method': '" + method + "', 'params': " + params + "}");
		return this;
	}

	/** The thread that listens answers the server meanwhile: a message goes out in one piece. */
	synchronized RawEditor send(String json) {
		byte[] content = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
		return raw("Content-Length: " + content.length + "\r\n\r\n").raw(content);
	}

	RawEditor raw(String bytes) {
		return raw(bytes.getBytes(StandardCharsets.ISO_8859_1));
	}

	synchronized RawEditor raw(byte[] bytes) {
		try {
			out.write(bytes);
			out.flush();
			return this;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Returns the error code of an answer. */
	static int error(JsonObject answer) {
		return answer.has("error") ? answer.getAsJsonObject("error").get("code").getAsInt() : 0;
	}

	/** Waits for the findings of a version of a text, as rule ids. */
	List<String> rules(String uri, int version) {
		return Heard.rules(await("findings of version " + version, message -> Heard.isAbout(message, uri)
				&& message.getAsJsonObject("params").has("version")
				&& message.getAsJsonObject("params").get("version").getAsInt() == version));
	}

	/** Waits until the findings that were published last on a file are these. */
	void awaitRules(String uri, String... rules) {
		await(List.of(rules) + " on " + uri, message -> lastOn(uri) == message && Heard.rules(message)
				.equals(List.of(rules)));
	}

	/** Returns the last findings on a file; null where there are none. */
	JsonObject lastOn(String uri) {
		return heard.lastOn(uri);
	}

	List<JsonObject> heard(String method) {
		return heard.with(method);
	}

	JsonObject await(String what, Predicate<JsonObject> wanted) {
		return heard.await(wanted)
				.orElseThrow(() -> new AssertionError("waited in vain for " + what + "; heard " + heard + "\n"
				+ errors()));
	}

	RawEditor forget() {
		heard.forget();
		return this;
	}

	private void listen(DataInputStream in) throws IOException {
		while (true) {
			JsonObject message = Wire.read(in, line -> garbage += line + "\n");
			heard.add(message);
			if (message.has("method") && message.has("id")) {
				JsonObject answer = new JsonObject();
				answer.addProperty("jsonrpc", "2.0");
				answer.add("id", message.get("id"));
				answer.add("result", answerTo(message.get("method").getAsString()));
				send(answer.toString());
			}
		}
	}

	private JsonElement answerTo(String method) {
		JsonArray all = new JsonArray();
		all.add(JsonParser.parseString(settings.replace('\'', '"')));
		return method.equals("workspace/configuration") ? all : JsonNull.INSTANCE;
	}

	String garbage() {
		return garbage;
	}

	String errors() {
		return errors.toString(StandardCharsets.UTF_8);
	}

	/** Returns how the process of the server was started. */
	String commandLine() {
		return String.join(" ", process.info().arguments().orElseThrow());
	}

	/** Says goodbye as the protocol has it, and returns the exit code. */
	int leave() throws Exception {
		ask("shutdown", "null");
		tell("exit", "null");
		return exitCode();
	}

	int exitCode() throws Exception {
		return ended.get(Heard.PATIENCE_SECONDS, TimeUnit.SECONDS);
	}

	/** Closes the connection without a word. */
	void hangUp() throws IOException {
		out.close();
	}

	@Override
	public void close() throws IOException {
		if (process == null) {
			out.close();
		} else {
			process.destroyForcibly();
		}
	}
}
