package org.newsmark.dsl.serializer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;

/** Gives the tokens that carry no value their text, for a story that was made by a program. */
public class NewsmarkSyntacticSequencer extends AbstractNewsmarkSyntacticSequencer {

	@Override
	public String getBREAKToken(EObject object, RuleCall call, INode node) {
		return node == null ? "\n\n" : node.getText();
	}
}
