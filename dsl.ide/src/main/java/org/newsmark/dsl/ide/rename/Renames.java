package org.newsmark.dsl.ide.rename;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.newsmark.dsl.ide.navigation.Naming;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.ide.workspace.Refusal;
import org.newsmark.dsl.scoping.Ids;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Gives a source, claim, quote or story another id wherever it is named. */
@Singleton
public final class Renames {

	@Inject
	private Clashes clashes;
	@Inject
	private RenameEdits edits;

	/** Returns the id at a position; refuses, with a sentence, where there is none to be renamed. */
	public PrepareRenameResult prepare(Draft draft, Position position) {
		Naming naming = renamable(draft, position);
		return new PrepareRenameResult(draft.positions().range(naming.id()), naming.id().in(draft.text()));
	}

	/** Returns the edits of a rename; refuses, with a sentence, an id that is taken or none. */
	public WorkspaceEdit rename(Draft draft, Position position, String typed) {
		Naming naming = renamable(draft, position);
		String id = NewId.of(naming.declared(), typed);
		if (id.equals(Ids.of(naming.declared()))) {
			return edits.none();
		}
		clashes.refuse(draft, naming.declared(), id);
		return edits.of(draft, naming, id);
	}

	private static Naming renamable(Draft draft, Position position) {
		Naming naming = Naming.touching(draft, draft.positions().offset(position)).orElseThrow(
				() -> Refusal.because("Only the id of a source, a claim or a quote and the slug of a story can be renamed."));
		if (!naming.isResolved()) {
			throw Refusal.because("Nothing declares '" + naming.id().in(draft.text()) + "', so there is nothing to rename.");
		}
		if (naming.isDeclaration() && naming.isNamedByFile()) {
			throw Refusal.because("This story has no slug to rename: it goes by the name of its file. Give it a slug.");
		}
		return naming;
	}
}
