package org.newsmark.dsl.ide.server;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.xtext.validation.Issue;
import org.newsmark.dsl.ide.diagnostics.DiagnosticWriter;
import org.newsmark.dsl.ide.workspace.CheckListener;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.ide.workspace.Uris;
import org.newsmark.dsl.validation.Crash;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Publishes the findings of each file as soon as they are known, where they differ from those published before. */
@Singleton
final class Publisher implements CheckListener {

	@Inject
	private Client client;
	@Inject
	private DiagnosticWriter writer;
	@Inject
	private Scan scan;
	@Inject
	private Refreshes refreshes;

	private final Map<URI, List<Diagnostic>> published = new ConcurrentHashMap<>();

	@Override
	public void checked(Draft draft, List<Issue> findings) {
		publish(draft.uri(), draft.version(), writer.write(draft, findings));
		findings.stream().filter(Crash::is).forEach(crash -> client.complain("The rule " + crash.getCode()
				+ " failed; the problems show where. Everything else goes on. Please report this to Newsmark."));
		scan.checked(draft.uri());
	}

	@Override
	public void summarized(URI uri) {
		refreshes.summarized(uri);
	}

	@Override
	public void removed(URI uri) {
		publish(uri, null, List.of());
		refreshes.removed(uri);
		scan.checked(uri);
	}

	@Override
	public void failed(URI uri, Throwable failure) {
		client.complain("it checked a story", failure);
		client.log("Newsmark could not check " + Uris.text(uri) + ".");
		scan.checked(uri);
	}

	/** An editor waits for an answer to each version of an open file; of a closed one it wants to hear news only. */
	private void publish(URI uri, Integer version, List<Diagnostic> diagnostics) {
		List<Diagnostic> before = diagnostics.isEmpty() ? published.remove(uri) : published.put(uri, diagnostics);
		boolean isNews = !diagnostics.equals(before == null ? List.of() : before);
		if (version != null || isNews) {
			PublishDiagnosticsParams params = new PublishDiagnosticsParams(Uris.text(uri), diagnostics);
			params.setVersion(version);
			client.get().publishDiagnostics(params);
		}
	}
}
