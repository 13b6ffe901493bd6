package org.newsmark.dsl.ide.rename;

import java.util.List;
import java.util.Optional;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.newsmark.dsl.ide.workspace.Draft;

import com.google.inject.Singleton;

/** Gives a source, claim, quote or story another id wherever it is named. */
@Singleton
public final class Renames {

	/** Returns the id at a position, if it can be renamed. */
	public Optional<PrepareRenameResult> prepare(Draft draft, Position position) {
		return Optional.empty();
	}

	/** Returns the edits of a rename; refuses, with a sentence, an id that is taken or none. */
	public WorkspaceEdit rename(Draft draft, Position position, String id) {
		return new WorkspaceEdit();
	}
}
