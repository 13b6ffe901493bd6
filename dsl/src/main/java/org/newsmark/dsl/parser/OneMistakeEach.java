package org.newsmark.dsl.parser;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Keeps one mistake of an attribute block that went astray: what else does not fit in it follows from the first.
 * The lexer and the parser each find their own, and neither knows of the other's.
 */
final class OneMistakeEach {

	private static final String SPAN = "Span";
	private static final String ATTRIBUTES = "]{";

	private OneMistakeEach() {
	}

	/** Drops all but the first of each block. They are listed as they stand in the file. */
	static void keepFirst(List<Diagnostic> mistakes) {
		Set<INode> broken = new HashSet<>();
		List<Diagnostic> kept = mistakes.stream().filter(mistake -> !(mistake instanceof SyntaxMistake syntax)
				|| syntax.isWrongValue() || isFirst(syntax, broken)).toList();
		if (kept.size() < mistakes.size()) {
			mistakes.clear();
			mistakes.addAll(kept);
		}
	}

	/** Behind the first mistake of a block all are in it: to look for its start again would cost their square. */
	private static boolean isFirst(SyntaxMistake mistake, Set<INode> broken) {
		INode span = span(mistake.node());
		if (span == null) {
			return true;
		}
		return !broken.contains(span) && (!isInAttributes(mistake, span) || broken.add(span));
	}

	private static boolean isInAttributes(SyntaxMistake mistake, INode span) {
		for (INode part : ((ICompositeNode) span).getChildren().reverse()) {
			if (part.getGrammarElement() instanceof Keyword keyword && keyword.getValue().equals(ATTRIBUTES)) {
				return mistake.getOffset() >= part.getEndOffset();
			}
		}
		return false;
	}

	private static INode span(INode node) {
		INode around = node;
		while (around != null && !(around.getGrammarElement() instanceof RuleCall call
				&& call.getRule().getName().equals(SPAN))) {
			around = around.getParent();
		}
		return around;
	}
}
