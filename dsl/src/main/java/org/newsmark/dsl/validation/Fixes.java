package org.newsmark.dsl.validation;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Issue;
import org.newsmark.dsl.newsmark.Block;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Span;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Finds the quick fixes of a finding, for whoever shows or applies them. */
@Singleton
public class Fixes {

	@Inject
	private RuleCatalog catalog;

	/** Proposes fixes, the best first. The finding must have been made on just this state of the file. */
	public List<Fix> of(Issue finding, NewsFile file) {
		return catalog.find(finding.getCode()).map(rule -> fixes(rule, finding, file)).orElse(List.of());
	}

	private static <T extends EObject> List<Fix> fixes(Rule<T> rule, Issue finding, NewsFile file) {
		INode root = NodeModelUtils.findActualNodeFor(file).getRootNode();
		T object = objectAt(rule.subject(), root, file, finding.getOffset());
		FixContext context = new FixContext(file, root.getText(), finding.getOffset(), finding.getLength());
		return object == null ? List.of() : rule.fixes(object, context);
	}

	/** The innermost object of the rule's kind around the place; an annotation belongs to its whole span. */
	private static <T extends EObject> T objectAt(Class<T> type, INode root, NewsFile file, int offset) {
		if (type.isInstance(file)) {
			return type.cast(file);
		}
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, offset);
		EObject object = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
		while (object != null) {
			if (type.isInstance(object)) {
				return type.cast(object);
			}
			if (object instanceof Span span && type.isInstance(span.getAnnotation())) {
				return type.cast(span.getAnnotation());
			}
			object = object instanceof Block ? null : object.eContainer();
		}
		return null;
	}
}
