package org.newsmark.dsl.validation.syntax;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Reads which properties or attributes an object was given, as often as they stand in the file. */
final class Keywords {

	private Keywords() {
	}

	/** Returns the keywords of the object itself, not those of ids and of objects inside it, which have their own nodes. */
	static List<ILeafNode> of(EObject object) {
		List<ILeafNode> found = new ArrayList<>();
		for (INode child = NodeModelUtils.getNode(object).getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof ILeafNode leaf && leaf.getGrammarElement() instanceof Keyword) {
				found.add(leaf);
			}
		}
		return found;
	}
}
