package org.newsmark.cli.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.xtext.diagnostics.ExceptionDiagnostic;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.newsmark.cli.files.Input;
import org.newsmark.dsl.newsmark.NewsFile;

import com.google.inject.Inject;
import com.google.inject.Provider;

/**
 * Loads files, each into a resource set of its own, so that several threads can do it at once. A loader is for one run, in
 * which no file comes or goes.
 */
public final class Loader {

	@Inject
	private Provider<XtextResourceSet> sets;
	@Inject
	private IResourceFactory factory;
	private final KnownFiles files = new KnownFiles();

	/** Loads a file, whatever its name ends with. */
	public XtextResource load(Input input) throws IOException {
		try (InputStream text = input.open()) {
			return load(input, text);
		}
	}

	/** Loads a text as if it were the file. */
	XtextResource load(Input input, InputStream text) throws IOException {
		XtextResourceSet set = sets.get();
		set.setURIConverter(files);
		XtextResource resource = (XtextResource) factory.createResource(input.uri());
		set.getResources().add(resource);
		resource.load(text, set.getLoadOptions());
		return resource;
	}

	/** Returns what the file holds, unless it could not be read at all. */
	public static Optional<NewsFile> file(XtextResource resource) {
		return resource.getContents().stream().filter(NewsFile.class::isInstance).map(NewsFile.class::cast)
				.findFirst();
	}

	/** Returns a failure that Xtext has caught and kept: the file is then not as it seems. */
	static Optional<Exception> hiddenFailure(XtextResource resource) {
		for (Diagnostic problem : resource.getErrors()) {
			if (problem instanceof ExceptionDiagnostic caught) {
				return Optional.of(caught.getException());
			}
		}
		return Optional.empty();
	}
}
