package org.newsmark.dsl.validation.syntax;

import static org.newsmark.dsl.newsmark.NewsmarkPackage.Literals.RULE_SETTING__RULE;

import java.util.List;
import java.util.Set;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Policy;
import org.newsmark.dsl.newsmark.RuleSetting;
import org.newsmark.dsl.scoping.Spelling;

/** Finds lines of a policy that set a rule there is not, or one that no policy can set. */
final class RuleSettings {

	private static final String SYNTAX = "syntax";

	private RuleSettings() {
	}

	static List<Mistake> in(NewsFile file, Set<String> rules) {
		return file.getDeclarations().stream().filter(Policy.class::isInstance)
				.flatMap(policy -> ((Policy) policy).getRules().stream())
				.filter(setting -> isWrong(setting.getRule(), rules)).map(setting -> mistake(setting, rules)).toList();
	}

	private static boolean isWrong(String rule, Set<String> rules) {
		return rule != null && (rule.equals(SYNTAX) || !rules.contains(rule));
	}

	private static Mistake mistake(RuleSetting setting, Set<String> rules) {
		String rule = setting.getRule();
		String message = rule.equals(SYNTAX) ? "The rule syntax can't be set: what can't be read is always an error."
				: "There is no rule " + rule + "." + Spelling.offer(Spelling.nearest(rule, rules.stream()));
		return Mistake.at(NodeModelUtils.findNodesForFeature(setting, RULE_SETTING__RULE).get(0), message);
	}
}
