package org.newsmark.cli.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;

import org.newsmark.dsl.newsmark.RuleSeverity;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleCatalog;
import org.newsmark.dsl.validation.RulePage;

/** Numbers the rules that results of SARIF speak of, and explains each once. */
final class SarifRules {

	private final Supplier<RuleCatalog> catalog;
	private final Map<Rule<?>, Integer> rules = new LinkedHashMap<>();

	SarifRules(Supplier<RuleCatalog> catalog) {
		this.catalog = catalog;
	}

	/** Returns the number of the rule, from 0 on; none where there is no such rule. */
	OptionalInt indexOf(String id) {
		return catalog.get().find(id).map(rule -> OptionalInt.of(indexOf(rule))).orElse(OptionalInt.empty());
	}

	private int indexOf(Rule<?> rule) {
		rules.putIfAbsent(rule, rules.size());
		return rules.get(rule);
	}

	/** Writes the rules in the order of their numbers. */
	void write(JsonStream json) {
		rules.keySet().forEach(rule -> json.object(() -> write(rule, json)));
	}

	private static void write(Rule<?> rule, JsonStream json) {
		String explanation = RulePage.explanation(rule);
		json.field("id", rule.id());
		json.object("shortDescription", () -> json.field("text", rule.info().summary()));
		json.object("fullDescription", () -> json.field("text", firstParagraph(explanation)));
		json.object("help", () -> json.field("text", explanation).field("markdown", RulePage.text(rule)));
		json.object("defaultConfiguration", () -> {
			if (rule.info().severity() == RuleSeverity.OFF) {
				json.field("enabled", false);
			} else {
				json.field("level", level(rule.info().severity()));
			}
		});
	}

	private static String firstParagraph(String explanation) {
		return explanation.split("\n\n", 2)[0].replace('\n', ' ');
	}

	private static String level(RuleSeverity severity) {
		return severity == RuleSeverity.INFO ? "note" : severity.getLiteral();
	}
}
