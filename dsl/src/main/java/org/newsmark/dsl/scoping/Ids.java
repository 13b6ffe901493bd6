package org.newsmark.dsl.scoping;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.newsmark.dsl.newsmark.NewsmarkPackage;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.newsmark.Story;

/** Answers by which id a source, a claim, a quote or a story is cited. */
public class Ids extends IQualifiedNameProvider.AbstractImpl {

	/** What an id looks like, as a regular expression. */
	public static final String PATTERN = "[A-Za-z_][A-Za-z0-9_-]*";

	@Override
	public QualifiedName getFullyQualifiedName(EObject object) {
		String id = of(object);
		return id == null || id.isEmpty() ? null : QualifiedName.create(id);
	}

	/** Returns the id of a declaration, or null where it has none. */
	public static String of(EObject object) {
		if (object instanceof Source source) {
			return source.getId();
		}
		if (object instanceof Statement statement) {
			return statement.getId();
		}
		return object instanceof Story story ? slug(story) : null;
	}

	/** Returns the slug of a story; without one of its own it is the name of its file. */
	public static String slug(Story story) {
		if (story.getSlug() != null) {
			return story.getSlug();
		}
		Resource resource = story.eResource();
		URI uri = resource == null ? null : resource.getURI();
		return uri == null || uri.lastSegment() == null ? null : URI.decode(uri.trimFileExtension().lastSegment());
	}

	/** Returns the feature that holds the id in the text, or null where the object has none. */
	public static EStructuralFeature feature(EObject object) {
		if (object instanceof Source) {
			return NewsmarkPackage.Literals.SOURCE__ID;
		}
		if (object instanceof Statement) {
			return NewsmarkPackage.Literals.STATEMENT__ID;
		}
		if (object instanceof Story story) {
			return story.getSlug() == null ? NewsmarkPackage.Literals.STORY__HEADLINE
					: NewsmarkPackage.Literals.STORY__SLUG;
		}
		return null;
	}
}
