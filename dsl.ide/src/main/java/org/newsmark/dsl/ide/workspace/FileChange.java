package org.newsmark.dsl.ide.workspace;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Writes the edits of one file, with the version of it that they are for: an editor refuses them for any other. */
public final class FileChange {

	private FileChange() {
	}

	/** Returns the edits as a part of a change of the workspace; what stands on disk has no version: null. */
	public static Either<TextDocumentEdit, ResourceOperation> of(URI file, Integer version, List<TextEdit> edits) {
		return Either.forLeft(new TextDocumentEdit(new VersionedTextDocumentIdentifier(Uris.text(file), version),
				edits.stream().map(Either::<TextEdit, SnippetTextEdit>forLeft).toList()));
	}
}
