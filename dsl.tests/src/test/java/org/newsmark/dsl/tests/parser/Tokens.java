package org.newsmark.dsl.tests.parser;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.tests.Newsroom;

/** Shows the tokens that a text is cut into, one a line: the terminal, then the text; hidden ones behind a tilde. */
final class Tokens {

	private Tokens() {
	}

	/** Returns all tokens; put together again they must give the text. */
	static List<String> of(String text) {
		List<String> tokens = new ArrayList<>();
		for (ILeafNode leaf : leaves(text)) {
			tokens.add((leaf.isHidden() ? "~" : "") + name(leaf) + visible(leaf.getText()));
		}
		return tokens;
	}

	/** Returns the tokens of a body behind the shortest header, blanks left out. */
	static List<String> ofBody(String body) {
		List<String> tokens = of("story \"x\"\n---\n" + body);
		return tokens.subList(tokens.indexOf("---") + 1, tokens.size()).stream()
				.filter(token -> !token.startsWith("~WS")).toList();
	}

	static String together(String text) {
		StringBuilder all = new StringBuilder();
		leaves(text).forEach(leaf -> all.append(leaf.getText()));
		return all.toString();
	}

	private static Iterable<ILeafNode> leaves(String text) {
		return NodeModelUtils.findActualNodeFor(Newsroom.parse(text)).getRootNode().getLeafNodes();
	}

	private static String name(ILeafNode leaf) {
		EObject element = leaf.getGrammarElement();
		if (element instanceof Keyword || element instanceof EnumLiteralDeclaration) {
			return "";
		}
		AbstractRule rule = element instanceof RuleCall call ? call.getRule()
				: element instanceof TerminalRule terminal ? terminal : null;
		if (rule == null) {
			RuleCall call = element == null ? null : GrammarUtil.containedRuleCalls(element).get(0);
			return call == null ? "MISTAKE " : call.getRule().getName() + " ";
		}
		return rule.getName() + " ";
	}

	private static String visible(String text) {
		return text.replace("\r", "\\r").replace("\n", "\\n");
	}
}
