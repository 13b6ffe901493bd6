package org.newsmark.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.XtextPackage;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.BinaryGrammarResourceFactoryImpl;
import org.eclipse.xtext.service.GrammarProvider;
import org.eclipse.xtext.xtext.RuleNames;
import org.newsmark.dsl.newsmark.NewsmarkPackage;
import org.newsmark.dsl.parser.StoryParser;
import org.newsmark.dsl.prose.Attributions;
import org.newsmark.dsl.prose.Sentences;

import com.google.inject.Guice;
import com.google.inject.Injector;

/**
 * Creates the language on two processors, since that is most of what a short run does. What the two threads have classes
 * of in common is made ready by one of them alone before the other touches it, so that neither waits for a class that the
 * other is at, and holds one that it needs.
 */
final class Preparation {

	private static final String GRAMMAR_FILE = "/org/newsmark/dsl/Newsmark.xtextbin";

	/** Reads the grammar, which the language is given: reading it needs nothing of the language. */
	static final GrammarProvider GRAMMAR = new GrammarProvider("org.newsmark.dsl.Newsmark", Preparation::forGrammar);

	private Preparation() {
	}

	/**
	 * Begins to create the language, and returns when this thread can do nothing more for it. What goes wrong here does so
	 * again, and is reported, when the language is needed.
	 */
	static void of(Supplier<Injector> language) {
		CompletableFuture<Void> models = new CompletableFuture<>();
		CompletableFuture<Void> guice = new CompletableFuture<>();
		CompletableFuture.runAsync(() -> {
			try {
				EcorePackage.eINSTANCE.getEClassifiers();
				XtextPackage.eINSTANCE.getEClassifiers();
				NewsmarkPackage.eINSTANCE.getEClassifiers();
			} finally {
				models.complete(null);
			}
			guice.join();
			language.get();
		});
		try {
			Guice.createInjector();
		} finally {
			guice.complete(null);
		}
		StoryParser.unpackTables();
		Sentences.of("One ends. Another begins.");
		Attributions.find("\"It closes,\" the mayor said.");
		models.join();
		RuleNames.getRuleNames(GRAMMAR.getGrammar(language), false);
	}

	/**
	 * Holds the grammar already, and of a kind of resource that is named here: the registry of those is written to by the
	 * other thread. A stream that EMF opens would also be asked for its date and its type, for which Java reads tables.
	 */
	private static XtextResourceSet forGrammar() {
		XtextResourceSet resources = new XtextResourceSet();
		Resource grammar = new BinaryGrammarResourceFactoryImpl().createResource(URI.createURI("classpath:" + GRAMMAR_FILE));
		resources.getResources().add(grammar);
		try (InputStream file = Preparation.class.getResourceAsStream(GRAMMAR_FILE)) {
			grammar.load(file, resources.getLoadOptions());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return resources;
	}
}
