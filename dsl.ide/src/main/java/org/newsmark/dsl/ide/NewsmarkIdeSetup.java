package org.newsmark.dsl.ide;

import org.eclipse.xtext.util.Modules2;
import org.newsmark.dsl.NewsmarkRuntimeModule;
import org.newsmark.dsl.NewsmarkStandaloneSetup;

import com.google.inject.Guice;
import com.google.inject.Injector;

/** Creates the language with all that editors ask of it. */
public class NewsmarkIdeSetup extends NewsmarkStandaloneSetup {

	@Override
	public Injector createInjector() {
		return Guice.createInjector(Modules2.mixin(new NewsmarkRuntimeModule(), new NewsmarkIdeModule()));
	}
}
