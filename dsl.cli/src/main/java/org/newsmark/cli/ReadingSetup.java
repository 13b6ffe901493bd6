package org.newsmark.cli;

import org.newsmark.dsl.NewsmarkStandaloneSetup;

import com.google.inject.Guice;
import com.google.inject.Injector;

/** Creates the language with all that commands ask of it. */
final class ReadingSetup extends NewsmarkStandaloneSetup {

	@Override
	public Injector createInjector() {
		return Guice.createInjector(new ReadingModule());
	}
}
