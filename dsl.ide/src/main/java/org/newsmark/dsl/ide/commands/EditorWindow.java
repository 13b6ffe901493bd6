package org.newsmark.dsl.ide.commands;

import org.eclipse.lsp4j.Location;

/** Shows the user something at once, rather than in an answer. */
public interface EditorWindow {

	/** Opens a file at a place; an editor that can't do that shows the sentence. */
	void show(Location place, String otherwise);

	/** Shows a sentence. */
	void say(String sentence);
}
