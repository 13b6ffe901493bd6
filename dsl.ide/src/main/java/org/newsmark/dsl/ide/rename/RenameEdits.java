package org.newsmark.dsl.ide.rename;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.ide.navigation.Naming;
import org.newsmark.dsl.ide.navigation.Place;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.ide.workspace.Index;
import org.newsmark.dsl.ide.workspace.Index.FoundMention;
import org.newsmark.dsl.ide.workspace.OpenFiles;
import org.newsmark.dsl.ide.workspace.OpenFiles.OpenFile;
import org.newsmark.dsl.ide.workspace.Positions;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.scoping.Ids;
import org.newsmark.dsl.validation.Edits;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Writes the edits of a rename: at the declaration, and wherever any file names it. */
@Singleton
final class RenameEdits {

	@Inject
	private Index index;
	@Inject
	private OpenFiles openFiles;

	/** Returns an edit that changes nothing. */
	WorkspaceEdit none() {
		return edit(Map.of());
	}

	/** Writes the new id over the old one; where two declarations of a file have that, over the one at hand alone. */
	WorkspaceEdit of(Draft draft, Naming naming, String id) {
		Map<URI, FileEdits> edits = new LinkedHashMap<>();
		URI home = naming.declared().eResource().getURI();
		String old = Ids.of(naming.declared());
		if (naming.isNamedByFile()) {
			in(home, draft, edits).add(newSlug((Story) naming.declared(), id));
		} else {
			Range declared = Place.of(naming.declared(), draft).id();
			in(home, draft, edits).replace(declared, old, id);
		}
		if (naming.isMeant()) {
			for (FoundMention found : index.mentionsOf(naming.address())) {
				in(found.file().uri(), draft, edits).replace(found.mention().range(), old, id);
			}
		}
		return edit(edits);
	}

	private FileEdits in(URI file, Draft draft, Map<URI, FileEdits> edits) {
		return edits.computeIfAbsent(file, any -> new FileEdits(file, shown(file, draft)));
	}

	private OpenFile shown(URI file, Draft draft) {
		return file.equals(draft.uri()) && draft.version() != null ? new OpenFile(draft.version(), draft.text())
				: openFiles.get(file).orElse(null);
	}

	private static TextEdit newSlug(Story story, String slug) {
		String text = NodeModelUtils.findActualNodeFor(story).getRootNode().getText();
		return new Positions(text).edit(Edits.addProperty(story, "slug " + slug, text));
	}

	private static WorkspaceEdit edit(Map<URI, FileEdits> edits) {
		WorkspaceEdit edit = new WorkspaceEdit();
		edit.setChanges(null); // which speaks of no versions
		edit.setDocumentChanges(edits.values().stream().map(FileEdits::all).toList());
		return edit;
	}
}
