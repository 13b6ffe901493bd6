package org.newsmark.dsl.ide;

import org.newsmark.dsl.scoping.Workspace;

import com.google.inject.Binder;
import com.google.inject.Scopes;

/** Binds what editors need besides the language. */
public class NewsmarkIdeModule extends AbstractNewsmarkIdeModule {

	/** All drafts share what is known of slugs. */
	public void configureWorkspace(Binder binder) {
		binder.bind(Workspace.class).in(Scopes.SINGLETON);
	}
}
