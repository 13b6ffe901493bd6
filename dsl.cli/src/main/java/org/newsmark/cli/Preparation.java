package org.newsmark.cli;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EcorePackage;
import org.newsmark.dsl.parser.StoryParser;
import org.newsmark.dsl.prose.Sentences;

import com.google.inject.Guice;
import com.google.inject.Injector;

/**
 * Creates the language on two processors, since that is most of what a short run does. What the two threads have classes
 * of in common is made ready by one of them alone before the other touches it, so that neither waits for a class that the
 * other is at, and holds one that it needs.
 */
final class Preparation {

	private Preparation() {
	}

	/**
	 * Begins to create the language, and returns when this thread can do nothing more for it. What goes wrong here does so
	 * again, and is reported, when the language is needed.
	 */
	static void of(Supplier<Injector> language) {
		CompletableFuture<Void> guice = new CompletableFuture<>();
		CompletableFuture.runAsync(() -> {
			EcorePackage.eINSTANCE.getEClassifiers();
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
	}
}
