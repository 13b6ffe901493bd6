package org.newsmark.dsl.scoping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.diagnostics.IDiagnosticConsumer;
import org.eclipse.xtext.linking.lazy.LazyLinker;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.newsmark.dsl.model.Contents;
import org.newsmark.dsl.newsmark.Citation;
import org.newsmark.dsl.newsmark.Declaration;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.NewsmarkPackage;
import org.newsmark.dsl.newsmark.NewsmarkPackage.Literals;
import org.newsmark.dsl.newsmark.Source;

/**
 * Links citations of sources and references to statements: nothing else in a file refers to anything. Most citations name
 * a source of their own file, which hides all others of its id, so they are linked at once; the rest when they are asked for.
 */
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
	protected void doLinkModel(EObject model, IDiagnosticConsumer consumer) {
		if (model instanceof NewsFile file) {
			linkToOwnSources(file);
		}
		super.doLinkModel(model, consumer);
	}

	private static void linkToOwnSources(NewsFile file) {
		Map<String, Source> sources = new HashMap<>();
		for (Declaration declaration : file.getDeclarations()) {
			if (declaration instanceof Source source && source.getId() != null) {
				sources.putIfAbsent(source.getId(), source);
			}
		}
		for (EObject object : linkable(file)) {
			if (object instanceof Citation citation) {
				citation.setSource(sources.get(citedId(citation)));
			}
		}
	}

	/** Returns the id that a citation gives; empty where it gives none. */
	private static String citedId(Citation citation) {
		for (INode node : NodeModelUtils.getNode(citation).getChildren()) {
			if (node.getGrammarElement() instanceof CrossReference) {
				return NodeModelUtils.getTokenText(node);
			}
		}
		return "";
	}

	@Override
	protected TreeIterator<EObject> getAllLinkableContents(EObject model) {
		return model instanceof NewsFile file
				? flat(linkable(file).stream().filter(object -> !isLinked(object)).iterator())
				: super.getAllLinkableContents(model);
	}

	private static boolean isLinked(EObject object) {
		return object instanceof Citation && object.eIsSet(Literals.CITATION__SOURCE);
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
