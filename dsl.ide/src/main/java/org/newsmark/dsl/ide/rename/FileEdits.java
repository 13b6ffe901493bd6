package org.newsmark.dsl.ide.rename;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.newsmark.dsl.ide.workspace.FileChange;
import org.newsmark.dsl.ide.workspace.OpenFiles.OpenFile;
import org.newsmark.dsl.ide.workspace.Positions;
import org.newsmark.dsl.ide.workspace.Refusal;
import org.newsmark.dsl.ide.workspace.Uris;

/** Collects the edits of one file; what stands on disk has no version. */
final class FileEdits {

	private final URI file;
	private final OpenFile open;
	private final Positions positions;
	private final List<TextEdit> edits = new ArrayList<>();

	/** Takes the text that an editor shows, or null where the file is closed. */
	FileEdits(URI file, OpenFile open) {
		this.file = file;
		this.open = open;
		this.positions = open == null ? null : new Positions(open.text());
	}

	void add(TextEdit edit) {
		edits.add(edit);
	}

	/** A text that was changed since the index was drawn up holds something else there: nothing is guessed. */
	void replace(Range range, String old, String id) {
		if (open != null && !positions.offsets(range).in(open.text()).equals(old)) {
			throw Refusal.because(Uris.name(file) + " was changed just now: try again.");
		}
		edits.add(new TextEdit(range, id));
	}

	Either<TextDocumentEdit, ResourceOperation> all() {
		return FileChange.of(file, open == null ? null : open.version(), edits);
	}
}
