package org.newsmark.dsl.ide.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import org.eclipse.lsp4j.jsonrpc.JsonRpcException;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageConsumer;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;
import org.eclipse.lsp4j.services.LanguageClient;
import org.newsmark.dsl.ide.NewsmarkIdeSetup;

import com.google.inject.Injector;

/** Serves one editor over a pair of streams, until it says goodbye or is gone. */
public final class Connection {

	private final Client client;
	private final NewsmarkServer server;
	private final CountDownLatch ended = new CountDownLatch(1);

	public Connection() {
		this(new NewsmarkIdeSetup().createInjectorAndDoEMFRegistration());
	}

	/** Serves with the given language. */
	public Connection(Injector language) {
		client = language.getInstance(Client.class);
		server = language.getInstance(NewsmarkServer.class);
	}

	/**
	 * Serves until the connection ends.
	 *
	 * @return whether it ended as the protocol has it: asked to shut down, then to exit
	 */
	public boolean serve(InputStream in, OutputStream out) throws InterruptedException {
		Map<String, JsonRpcMethod> methods = ServiceEndpoints.getSupportedMethods(NewsmarkServer.class);
		Map<String, JsonRpcMethod> known =
				new LinkedHashMap<>(ServiceEndpoints.getSupportedMethods(LanguageClient.class));
		known.putAll(methods);
		MessageJsonHandler json = new MessageJsonHandler(known);
		MessageConsumer writer = writer(new StreamMessageConsumer(out, json));
		Gate gate = new Gate(ServiceEndpoints.toEndpoint(server), methods, client);
		RemoteEndpoint editor = new RemoteEndpoint(writer, gate, Gate::error);
		json.setMethodProvider(editor);
		editor.setJsonHandler(json);
		server.connect(ServiceEndpoints.toServiceObject(editor, LanguageClient.class));
		server.onExit(ended::countDown);
		read(new MessageReader(in, json, editor, new Rejections(writer)));
		ended.await();
		server.stop();
		return server.isShutDown();
	}

	/** An editor that crashes closes its end of the streams: nothing can be read, or nothing written any more. */
	private MessageConsumer writer(MessageConsumer stream) {
		return message -> {
			try {
				stream.consume(message);
			} catch (JsonRpcException isGone) {
				ended.countDown();
			}
		};
	}

	/** Reading cannot be interrupted, so that the thread is left alone when the connection ends. */
	private void read(MessageReader reader) {
		Thread reading = new Thread(() -> {
			try {
				reader.readAll();
			} catch (IOException isGone) {
				client.log("The connection broke: " + isGone.getMessage());
			} finally {
				ended.countDown();
			}
		}, "newsmark-connection");
		reading.setDaemon(true);
		reading.start();
	}
}
