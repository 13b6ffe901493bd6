package org.newsmark.dsl.ide.hover;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.model.Dates;
import org.newsmark.dsl.newsmark.NewsmarkPackage.Literals;
import org.newsmark.dsl.newsmark.RuleSetting;
import org.newsmark.dsl.parser.GrammarRule;
import org.newsmark.dsl.prose.TextRange;
import org.newsmark.dsl.validation.Ignores;

/** Finds the dates and the ids of rules that stand under the pointer. */
final class Pointed {

	private Pointed() {
	}

	/** Returns where a date stands around the offset. */
	static Optional<TextRange> date(Draft draft, int offset) {
		EObject object = draft.object(offset);
		return value(object, Dates.features(object), offset);
	}

	/** Returns where the id of a rule stands around the offset, in a policy or in a comment that ignores it. */
	static Optional<TextRange> rule(Draft draft, int offset) {
		ILeafNode leaf = draft.leaf(offset);
		if (isComment(leaf)) {
			return Ignores.ruleIn(leaf.getText()).map(id -> id.shifted(leaf.getOffset())).filter(id -> id.contains(offset));
		}
		EObject object = draft.object(offset);
		return object instanceof RuleSetting ? value(object, List.of(Literals.RULE_SETTING__RULE), offset)
				: Optional.empty();
	}

	static boolean isComment(ILeafNode leaf) {
		return GrammarRule.nameOf(leaf).equals("COMMENT");
	}

	private static Optional<TextRange> value(EObject object, List<? extends EStructuralFeature> features, int offset) {
		return features.stream().flatMap(feature -> NodeModelUtils.findNodesForFeature(object, feature).stream())
				.map(node -> new TextRange(node.getOffset(), node.getEndOffset())).filter(range -> range.contains(offset))
				.findFirst();
	}
}
