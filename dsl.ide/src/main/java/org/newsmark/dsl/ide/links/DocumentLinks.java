package org.newsmark.dsl.ide.links;

import java.util.List;

import org.eclipse.lsp4j.DocumentLink;
import org.newsmark.dsl.ide.workspace.Draft;

import com.google.inject.Singleton;

/** Finds what can be followed: urls and the paths of imports. */
@Singleton
public final class DocumentLinks {

	/** Returns the links of a file. */
	public List<DocumentLink> of(Draft draft) {
		return List.of();
	}
}
