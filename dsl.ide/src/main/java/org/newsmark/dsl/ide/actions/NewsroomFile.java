package org.newsmark.dsl.ide.actions;

import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.validation.Edits;
import org.newsmark.dsl.validation.Fix.Edit;

/**
 * Holds the newsroom file that a source is to go to.
 *
 * @param resource the file as the story sees it; empty where it is still to be made
 */
record NewsroomFile(URI uri, Optional<Resource> resource) {

	NewsFile file() {
		return (NewsFile) resource.orElseThrow().getContents().get(0);
	}

	/** Returns its text, from the editor that holds it, else from disk. */
	String text() {
		return resource.isEmpty() ? "" : NodeModelUtils.getNode(file()).getRootNode().getText();
	}

	/** Returns the edit that puts a declaration behind all others. */
	Edit addition(String declaration) {
		String text = text();
		String added = declaration.replaceAll("\r\n?|\n", Edits.lineBreak(text));
		return resource.isEmpty() ? Edit.insert(0, added + Edits.lineBreak(text))
				: Edits.addDeclaration(file(), added, text);
	}
}
