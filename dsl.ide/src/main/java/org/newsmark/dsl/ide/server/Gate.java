package org.newsmark.dsl.ide.server;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.validation.ReflectiveMessageValidator;
import org.eclipse.lsp4j.services.LanguageServer;
import org.newsmark.dsl.ide.workspace.Refusal;

/**
 * Lets in what the protocol allows: after {@code initialize}, before {@code shutdown}, and with all its parameters. A
 * message that fails fails alone, and without a word of what it carries.
 */
final class Gate implements Endpoint {

	private static final String PROTOCOL = LanguageServer.class.getPackageName() + ".";

	private enum State {
		CLOSED, OPEN, SHUT
	}

	/** What editors may leave out here, whatever the protocol says: some do, and mean it. */
	private static final Set<String> LENIENT = Set.of("initialize", "initialized", "workspace/didChangeConfiguration");

	private final Endpoint server;
	private final Map<String, JsonRpcMethod> methods;
	private final Client client;
	private final ReflectiveMessageValidator validator = new ReflectiveMessageValidator();
	private State state = State.CLOSED;

	Gate(Endpoint server, Map<String, JsonRpcMethod> methods, Client client) {
		this.server = server;
		this.methods = methods;
		this.client = client;
	}

	@Override
	public CompletableFuture<?> request(String method, Object params) {
		try {
			admit(method, params);
			CompletableFuture<?> answer = server.request(method, params);
			state = method.equals("initialize") ? State.OPEN : method.equals("shutdown") ? State.SHUT : state;
			return answer;
		} catch (RuntimeException | Error failure) {
			return CompletableFuture.failedFuture(new ResponseErrorException(error(method, failure)));
		}
	}

	private void admit(String method, Object params) {
		boolean isGreeting = method.equals("initialize");
		if (state == State.CLOSED && !isGreeting) {
			throw Refusal.of(ResponseErrorCode.ServerNotInitialized, "Newsmark answers after 'initialize'.");
		}
		if (state == State.SHUT || state == State.OPEN && isGreeting) {
			throw Refusal.of(ResponseErrorCode.InvalidRequest, state == State.SHUT ? "Newsmark has shut down."
					: "Newsmark is initialized already.");
		}
		if (!methods.containsKey(method)) {
			throw Refusal.of(ResponseErrorCode.MethodNotFound, noSuch(method));
		}
		if (!isWhole(method, params)) {
			throw Refusal.of(ResponseErrorCode.InvalidParams, "The parameters of '" + method + "' lack something.");
		}
	}

	private boolean isWhole(String method, Object params) {
		boolean isForNothing = method.equals("initialized") || methods.get(method).getParameterTypes().length == 0;
		return params == null ? isForNothing : LENIENT.contains(method) || validator.isValid(params);
	}

	private ResponseError error(String method, Throwable failure) {
		if (failure instanceof ResponseErrorException refusal) {
			return refusal.getResponseError();
		}
		if (isLeftOut(failure)) {
			return new ResponseError(ResponseErrorCode.MethodNotFound, noSuch(method), null);
		}
		if (failure instanceof IllegalArgumentException) {
			return new ResponseError(ResponseErrorCode.InvalidParams, failure.getMessage(), null);
		}
		client.complain("it took up '" + method + "'", failure);
		return error(failure);
	}

	/** Nobody waits for an answer to a notification; one that nobody knows is no mistake. */
	@Override
	public void notify(String method, Object params) {
		boolean isAdmitted = state == State.OPEN && methods.containsKey(method);
		if (!method.equals("exit") && !isAdmitted) {
			return;
		}
		if (!isWhole(method, params)) {
			client.log("The editor sent '" + method + "' without all of its parameters.");
			return;
		}
		try {
			server.notify(method, params);
		} catch (IllegalArgumentException e) {
			client.log("The editor sent '" + method + "' with parameters that make no sense: " + e.getMessage());
		} catch (RuntimeException | Error failure) {
			if (!isLeftOut(failure)) {
				client.complain("it took up '" + method + "'", failure);
			}
		}
	}

	private static String noSuch(String method) {
		return "Newsmark has no '" + method + "'.";
	}

	/** What a service does not carry out throws this in LSP4J's own interface; thrown anywhere else it is a failure. */
	private static boolean isLeftOut(Throwable failure) {
		StackTraceElement[] trace = failure.getStackTrace();
		return failure instanceof UnsupportedOperationException && trace.length > 0
				&& trace[0].getClassName().startsWith(PROTOCOL);
	}

	/** Returns what the editor is told of an answer that failed. */
	static ResponseError error(Throwable failure) {
		Throwable cause = failure instanceof CompletionException && failure.getCause() != null
				? failure.getCause() : failure;
		return cause instanceof ResponseErrorException refusal ? refusal.getResponseError()
				: new ResponseError(ResponseErrorCode.InternalError,
						"Newsmark could not answer (" + cause.getClass().getSimpleName() + ").", null);
	}
}
