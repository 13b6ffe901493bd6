package org.newsmark.dsl.tests;

import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.newsmark.NewsFile;

/** Takes from a story all that is not CommonMark. */
public final class Unannotated {

	private Unannotated() {
	}

	/** Returns the body without the brackets of spans, their attribute blocks, and comments. */
	public static String body(NewsFile file) {
		StringBuilder markdown = new StringBuilder();
		int start = NodeModelUtils.findActualNodeFor(file.getBody()).getOffset() + "---".length();
		boolean inAttributes = false;
		for (ILeafNode token : NodeModelUtils.getNode(file).getRootNode().getLeafNodes()) {
			String keyword = token.getGrammarElement() instanceof Keyword each ? each.getValue() : "";
			if (token.getOffset() < start || keyword.equals("[") || isComment(token)) {
				continue;
			}
			if (keyword.equals("]{") || keyword.equals("}")) {
				inAttributes = keyword.equals("]{");
			} else if (!inAttributes) {
				markdown.append(token.getText());
			}
		}
		return markdown.toString();
	}

	private static boolean isComment(ILeafNode token) {
		return token.getText().startsWith("//") && token.isHidden() && !(token.getGrammarElement() instanceof RuleCall);
	}
}
