package org.newsmark.dsl.parser;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;

/** Lists what the grammar would take, so that no message has to be kept in step with it. */
final class Choices {

	private Choices() {
	}

	/** Lists the words between which a rule chooses, as in {@code a, b, c}; empty where it has no choice. */
	static String of(AbstractRule rule) {
		List<String> words = new ArrayList<>();
		if (rule instanceof EnumRule) {
			EcoreUtil2.getAllContentsOfType(rule, Keyword.class).forEach(keyword -> words.add(keyword.getValue()));
		} else if (rule != null) {
			EcoreUtil2.getAllContentsOfType(rule, Alternatives.class).stream().findFirst()
					.ifPresent(choice -> choice.getElements().forEach(element -> addFirstWord(element, words)));
		}
		return String.join(", ", words);
	}

	/** An alternative begins with a keyword of its own or of the rule that it calls. */
	private static void addFirstWord(AbstractElement alternative, List<String> words) {
		if (alternative instanceof Keyword keyword) {
			words.add(keyword.getValue());
			return;
		}
		for (EObject object : EcoreUtil2.eAllContents(alternative)) {
			if (object instanceof Keyword keyword) {
				words.add(keyword.getValue().equals("#") ? "#id" : keyword.getValue());
				return;
			}
			if (object instanceof RuleCall call) {
				addRule(call.getRule(), words);
				return;
			}
		}
		if (alternative instanceof RuleCall call) {
			addRule(call.getRule(), words);
		}
	}

	private static void addRule(AbstractRule rule, List<String> words) {
		if (rule.getAlternatives() instanceof Alternatives choice) {
			choice.getElements().forEach(element -> addFirstWord(element, words));
		} else {
			addFirstWord(rule.getAlternatives(), words);
		}
	}
}
