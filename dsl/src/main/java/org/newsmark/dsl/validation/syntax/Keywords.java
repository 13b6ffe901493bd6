package org.newsmark.dsl.validation.syntax;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Reads which properties or attributes an object was given, as often as they stand in the file. */
final class Keywords {

	private Keywords() {
	}

	/** Returns the keywords of the object's own rule of the grammar, not those of ids and of objects inside it. */
	static List<ILeafNode> of(EObject object) {
		List<ILeafNode> found = new ArrayList<>();
		for (ILeafNode leaf : NodeModelUtils.findActualNodeFor(object).getLeafNodes()) {
			if (leaf.getGrammarElement() instanceof Keyword keyword
					&& GrammarUtil.containingRule(keyword).getName().equals(object.eClass().getName())) {
				found.add(leaf);
			}
		}
		return found;
	}
}
