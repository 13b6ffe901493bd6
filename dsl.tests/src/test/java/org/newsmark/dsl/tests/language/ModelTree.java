package org.newsmark.dsl.tests.language;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.newsmark.dsl.newsmark.Citation;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.newsmark.StatementReference;

/** Draws a model as an indented tree: an object a line, its values behind it, what it contains below it. */
final class ModelTree {

	private final StringBuilder tree = new StringBuilder();

	private ModelTree() {
	}

	static String of(NewsFile file) {
		ModelTree drawing = new ModelTree();
		file.eContents().forEach(object -> drawing.draw(object, 0));
		return drawing.tree.toString();
	}

	private void draw(EObject object, int depth) {
		tree.append("  ".repeat(depth)).append(object.eClass().getName());
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			Object value = object.eGet(feature);
			if (feature instanceof EAttribute && object.eIsSet(feature)) {
				tree.append(' ').append(feature.getName()).append('=').append(show(value));
			} else if (feature instanceof EReference reference && reference.isContainment() && isInline(reference)
					&& object.eIsSet(feature)) {
				tree.append(' ').append(feature.getName()).append('=').append(cited(value));
			}
		}
		tree.append('\n');
		for (EObject child : object.eContents()) {
			if (!isInline(child.eContainmentFeature())) {
				draw(child, depth + 1);
			}
		}
	}

	private static boolean isInline(EReference reference) {
		Class<?> type = reference.getEReferenceType().getInstanceClass();
		return type == Citation.class || type == StatementReference.class;
	}

	private static String cited(Object value) {
		return value instanceof List<?> list ? list.stream().map(ModelTree::cited).collect(Collectors.joining(","))
				: value instanceof Citation citation ? source(citation) : statement((StatementReference) value);
	}

	private static String source(Citation citation) {
		Source source = citation.getSource();
		String locator = citation.getLocator() == null ? "" : " \"" + citation.getLocator() + "\"";
		return source == null || source.eIsProxy() ? "@?" : "@" + source.getId() + locator;
	}

	private static String statement(StatementReference reference) {
		Statement statement = reference.getStatement();
		String story = reference.getStory() == null ? "" : reference.getStory().getSlug();
		return statement == null || statement.eIsProxy() ? "#?" : story + "#" + statement.getId();
	}

	private static String show(Object value) {
		return value instanceof String text ? '"' + text.replace("\n", "\\n") + '"' : String.valueOf(value);
	}
}
