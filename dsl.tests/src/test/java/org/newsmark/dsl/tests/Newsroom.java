package org.newsmark.dsl.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.newsmark.dsl.NewsmarkStandaloneSetup;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.validation.RuleCatalog;

import com.google.inject.Injector;

/** Parses and checks what a test gives it, the way the command line does. */
public final class Newsroom {

	private static final Injector INJECTOR = new NewsmarkStandaloneSetup().createInjectorAndDoEMFRegistration();

	private Newsroom() {
	}

	/** Returns a folder of the project: {@code spec}, {@code docs}, {@code examples}. */
	public static Path folder(String name) {
		return Path.of(System.getProperty("newsmark.home", "..")).resolve(name).normalize().toAbsolutePath();
	}

	public static <T> T get(Class<T> type) {
		return INJECTOR.getInstance(type);
	}

	public static RuleCatalog rules() {
		return get(RuleCatalog.class);
	}

	/** Parses a text as the file {@code story.news} of an otherwise empty newsroom. */
	public static NewsFile parse(String text) {
		return (NewsFile) resource(URI.createURI("memory:/newsroom/story.news"), text).getContents().get(0);
	}

	/** Parses a text as if it stood in the given file, so that it finds what the file would import. */
	public static NewsFile parse(Path file, String text) {
		return (NewsFile) resource(URI.createFileURI(file.toString()), text).getContents().get(0);
	}

	public static List<Issue> check(String text) {
		return check(parse(text));
	}

	public static List<Issue> check(NewsFile file) {
		return get(IResourceValidator.class).validate(file.eResource(), CheckMode.ALL, CancelIndicator.NullImpl);
	}

	/** Editors in the same process register a language of their own for all files: this one is told apart from it. */
	private static XtextResource resource(URI uri, String text) {
		XtextResource resource = (XtextResource) get(IResourceFactory.class).createResource(uri);
		get(XtextResourceSet.class).getResources().add(resource);
		try {
			resource.load(new LazyStringInputStream(text, "UTF-8"), Map.of());
		} catch (IOException e) {
			throw new AssertionError(e);
		}
		return resource;
	}
}
