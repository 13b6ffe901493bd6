package org.newsmark.dsl.scoping;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.linking.lazy.LazyLinker;
import org.eclipse.xtext.resource.XtextResource;
import org.newsmark.dsl.model.Contents;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.NewsmarkPackage;

/** Links citations of sources and references to statements: nothing else in a file refers to anything. */
public class NewsmarkLinker extends LazyLinker {

	/** Returns the objects that may refer to others, in the order of the text; they are looked for once. */
	public static List<EObject> linkable(NewsFile file) {
		return file.eResource() instanceof XtextResource resource
				? resource.getCache().get(NewsmarkLinker.class, resource, () -> find(file)) : find(file);
	}

	private static List<EObject> find(NewsFile file) {
		List<EObject> found = new ArrayList<>();
		Contents.visit(file, object -> {
			int type = object.eClass().getClassifierID();
			if (type == NewsmarkPackage.CITATION || type == NewsmarkPackage.STATEMENT_REFERENCE) {
				found.add(object);
			}
		});
		return found;
	}

	@Override
	protected TreeIterator<EObject> getAllLinkableContents(EObject model) {
		return model instanceof NewsFile file ? flat(linkable(file).iterator()) : super.getAllLinkableContents(model);
	}

	private static TreeIterator<EObject> flat(Iterator<EObject> objects) {
		return new TreeIterator<>() {
			@Override
			public boolean hasNext() {
				return objects.hasNext();
			}

			@Override
			public EObject next() {
				return objects.next();
			}

			/** There is nothing below these objects to leave out. */
			@Override
			public void prune() {
			}
		};
	}
}
