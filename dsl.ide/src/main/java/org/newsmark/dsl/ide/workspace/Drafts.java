package org.newsmark.dsl.ide.workspace;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.eclipse.xtext.validation.IResourceValidator;
import org.newsmark.dsl.ide.workspace.OpenFiles.OpenFile;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.scoping.Workspace;

import com.google.inject.Inject;
import com.google.inject.Provider;

/**
 * Parses files, each into a resource set of its own, so that several threads can do it at once. What it sees is read
 * with it: from the editor that holds it, else from disk.
 */
final class Drafts {

	@Inject
	private Provider<XtextResourceSet> sets;
	@Inject
	private IResourceFactory factory;
	@Inject
	private IResourceValidator validator;
	@Inject
	private OpenFiles openFiles;
	@Inject
	private Workspace slugs;
	@Inject
	private Settings settings;
	@Inject
	private Changes changes;

	/** Parses a file; empty where no editor holds it and it cannot be read. */
	Optional<Draft> draft(URI uri) {
		long born = changes.count();
		XtextResourceSet set = sets.get();
		set.setURIConverter(new EditorsFirst());
		slugs.attachTo(set);
		settings.attachTo(set);
		XtextResource resource = (XtextResource) factory.createResource(uri);
		set.getResources().add(resource);
		Integer version = openFiles.get(uri).map(OpenFile::version).orElse(null);
		try (InputStream text = set.getURIConverter().createInputStream(uri)) {
			resource.load(text, set.getLoadOptions());
		} catch (IOException isGone) {
			return Optional.empty();
		}
		return resource.getContents().stream().filter(NewsFile.class::isInstance).map(NewsFile.class::cast)
				.map(file -> new Draft(resource, file, version, validator, born)).findFirst();
	}

	private final class EditorsFirst extends ExtensibleURIConverterImpl {

		@Override
		public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
			Optional<OpenFile> open = openFiles.get(uri);
			if (open.isPresent()) {
				return new LazyStringInputStream(open.get().text(), StandardCharsets.UTF_8);
			}
			if (uri.isFile() && !new File(uri.toFileString()).isFile()) {
				throw new IOException("no file");
			}
			return super.createInputStream(uri, options);
		}

		@Override
		public boolean exists(URI uri, Map<?, ?> options) {
			return openFiles.get(uri).isPresent() || super.exists(uri, options);
		}
	}
}
