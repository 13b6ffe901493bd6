package org.newsmark.dsl.parser;

import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.parsetree.reconstr.impl.DefaultHiddenTokenHelper;

/** Tells which hidden tokens carry text that must survive when a model is written back: comments and Markdown's marks. */
public class HiddenTokens extends DefaultHiddenTokenHelper {

	@Override
	public boolean isComment(AbstractRule rule) {
		return rule != null && (rule.getName().equals("COMMENT") || rule.getName().equals("MARKUP"));
	}
}
