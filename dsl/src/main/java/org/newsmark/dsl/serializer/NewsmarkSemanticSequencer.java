package org.newsmark.dsl.serializer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.serializer.ISerializationContext;
import org.eclipse.xtext.serializer.acceptor.SequenceFeeder;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.services.NewsmarkGrammarAccess;

import com.google.inject.Inject;

/**
 * Writes each list of a story, claim or quote as one property. The grammar lets properties repeat, so that left alone
 * Xtext writes {@code by @a by @b} for what a program has put into a list, and no file may say that.
 */
public class NewsmarkSemanticSequencer extends AbstractNewsmarkSemanticSequencer {

	private static final int NOWHERE = Integer.MAX_VALUE;

	/** One value of an object, and where in the text its property stands, if it was parsed. */
	private record Value(EStructuralFeature feature, AbstractElement element, Object value, int index, int offset) {

		void feed(SequenceFeeder feeder) {
			if (element instanceof Keyword keyword) {
				feeder.accept(keyword, value);
			} else if (feature.isMany()) {
				feeder.accept((RuleCall) element, value, index);
			} else {
				feeder.accept((RuleCall) element, value);
			}
		}
	}

	@Inject
	private NewsmarkGrammarAccess grammar;

	@Override
	public void sequence(ISerializationContext context, EObject object) {
		if (object instanceof Story || object instanceof Statement) {
			SequenceFeeder feeder = createSequencerFeeder(context, object);
			values(object).forEach(value -> value.feed(feeder));
			feeder.finish();
		} else {
			super.sequence(context, object);
		}
	}

	/** Returns what is to be written: first in the order of the text, then what is new. */
	private List<Value> values(EObject object) {
		List<Value> values = new ArrayList<>();
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (object.eIsSet(feature)) {
				values.addAll(values(object, feature));
			}
		}
		values.sort(Comparator.comparing(Value::offset));
		return values;
	}

	private List<Value> values(EObject object, EStructuralFeature feature) {
		List<Assignment> assignments = assignments(object, feature);
		List<INode> nodes = NodeModelUtils.findNodesForFeature(object, feature);
		List<?> all = feature.isMany() ? (List<?>) object.eGet(feature) : List.of(object.eGet(feature));
		boolean hasCommas = assignments.size() > 1;
		List<Value> values = new ArrayList<>();
		for (int i = 0; i < all.size(); i++) {
			Assignment assignment = assignments.get(hasCommas && i > 0 ? 1 : 0);
			int property = hasCommas ? 0 : i;
			int offset = property < nodes.size() ? nodes.get(property).getOffset() : NOWHERE;
			values.add(new Value(feature, assignment.getTerminal(), all.get(i), i, offset));
		}
		return values;
	}

	/** Returns where the grammar takes the feature: for a list with commas, its first value and then each other. */
	private List<Assignment> assignments(EObject object, EStructuralFeature feature) {
		var rule = GrammarUtil.findRuleForName(grammar.getGrammar(), object.eClass().getName());
		return GrammarUtil.containedAssignments(rule).stream()
				.filter(assignment -> assignment.getFeature().equals(feature.getName())).toList();
	}
}
