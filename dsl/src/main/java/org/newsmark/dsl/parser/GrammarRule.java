package org.newsmark.dsl.parser;

import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;

/** Tells by which rule of the grammar a part of the text was read. */
public final class GrammarRule {

	private GrammarRule() {
	}

	/** Returns the name of the rule; empty for keywords, and for what did not parse. */
	public static String nameOf(INode node) {
		AbstractRule rule = of(node);
		return rule == null ? "" : rule.getName();
	}

	/** Hidden tokens are of a rule itself, all others of a call to one. */
	static AbstractRule of(INode node) {
		Object element = node.getGrammarElement();
		return element instanceof RuleCall call ? call.getRule() : element instanceof AbstractRule rule ? rule : null;
	}
}
