package org.newsmark.dsl.ide;

import org.newsmark.dsl.ide.commands.EditorWindow;
import org.newsmark.dsl.ide.server.Client;
import org.newsmark.dsl.ide.workspace.Complaints;
import org.newsmark.dsl.scoping.Workspace;

import com.google.inject.Binder;
import com.google.inject.Scopes;

/** Binds what editors need besides the language. */
public class NewsmarkIdeModule extends AbstractNewsmarkIdeModule {

	/** All drafts share what is known of slugs. */
	public void configureWorkspace(Binder binder) {
		binder.bind(Workspace.class).in(Scopes.SINGLETON);
	}

	/** What fails is said to the editor. */
	public Class<? extends Complaints> bindComplaints() {
		return Client.class;
	}

	/** What commands find is shown by the editor. */
	public Class<? extends EditorWindow> bindEditorWindow() {
		return Client.class;
	}
}
