package org.newsmark.dsl.ui.search;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.newsmark.dsl.ui.server.ServerInProcess;

/** Finds every place in the workspace that names what stands at a place. */
public final class References extends PlacesQuery {

	private final TextDocumentIdentifier file;
	private final Position position;
	private final String name;

	public References(TextDocumentIdentifier file, Position position, String name) {
		this.file = file;
		this.position = position;
		this.name = name;
	}

	@Override
	protected CompletableFuture<List<? extends Location>> places() {
		return ServerInProcess.get().files()
				.references(new ReferenceParams(file, position, new ReferenceContext(true)));
	}

	@Override
	public String getLabel() {
		return "References to " + name;
	}

	@Override
	public boolean canRerun() {
		return true;
	}
}
