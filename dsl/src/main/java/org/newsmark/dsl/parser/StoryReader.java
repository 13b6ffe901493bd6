package org.newsmark.dsl.parser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.LazyStringInputStream;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;

/** Reads texts as if they stood in files, each into a resource set of its own. */
@Singleton
public final class StoryReader {

	@Inject
	private Provider<XtextResourceSet> sets;
	@Inject
	private IResourceFactory factory;

	/** Parses a text; whether a file of that name is there does not matter. */
	public NewsmarkResource read(URI uri, String text) {
		XtextResourceSet set = sets.get();
		NewsmarkResource resource = (NewsmarkResource) factory.createResource(uri);
		set.getResources().add(resource);
		try {
			resource.load(new LazyStringInputStream(text, StandardCharsets.UTF_8), set.getLoadOptions());
		} catch (IOException impossible) {
			throw new IllegalStateException("A text in memory can be read", impossible);
		}
		return resource;
	}
}
