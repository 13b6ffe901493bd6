package org.newsmark.dsl.validation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Issue;
import org.newsmark.dsl.newsmark.Statement;

/** Is a finding of a rule as Xtext knows it, with the other places that it speaks of. */
public final class RuleIssue extends Issue.IssueImpl {

	/**
	 * Names a place besides that of the finding.
	 *
	 * @param file the file it is in
	 * @param offset where it begins, in UTF-16 units
	 * @param length how long it is
	 * @param fileText the whole text of that file
	 * @param words what stands there
	 */
	public record Related(URI file, int offset, int length, String fileText, String words) {
	}

	private final List<Related> related = new ArrayList<>();

	/** Adds the place of an object, which may stand in another file, and says what stands there. */
	public RuleIssue relate(EObject object, String words) {
		INode node = NodeModelUtils.findActualNodeFor(object instanceof Statement ? object.eContainer() : object);
		if (node != null && object.eResource() != null) {
			related.add(new Related(object.eResource().getURI(), node.getOffset(), node.getLength(),
					node.getRootNode().getText(), words));
		}
		return this;
	}

	/** Returns the other places of a finding, which need not be one of a rule. */
	public static List<Related> related(Issue issue) {
		return issue instanceof RuleIssue found ? List.copyOf(found.related) : List.of();
	}
}
