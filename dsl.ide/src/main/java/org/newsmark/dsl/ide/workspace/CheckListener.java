package org.newsmark.dsl.ide.workspace;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.validation.Issue;

/** Hears what came of the checks of a workspace; called on several threads, for one file on one at a time. */
public interface CheckListener {

	/** Takes what is wrong with a file now. The draft may be asked during this call only. */
	void checked(Draft draft, List<Issue> findings);

	/** Hears that the index knows anew what a file holds, some time before or behind its check. */
	void summarized(URI uri);

	/** Hears that a file is gone. */
	void removed(URI uri);

	/** Hears that a check failed, so that nothing is known of the file. */
	void failed(URI uri, Throwable failure);
}
