package org.newsmark.dsl.validation;

import static org.newsmark.dsl.newsmark.RuleSeverity.ERROR;
import static org.newsmark.dsl.newsmark.RuleSeverity.WARNING;

import java.util.Locale;
import java.util.Map;

import org.newsmark.dsl.newsmark.RuleSeverity;

/**
 * Names a set of severities. A house's profile raises what the house has published as its rule, and nothing else.
 * A policy with a profile settles every rule: what the profile leaves alone has the severity of the rule itself.
 */
enum Profile {

	DEFAULT(Map.of()),
	/** Reuters: never write "sources" where there is one. */
	REUTERS(Map.of("plural-label", ERROR)),
	/** The Associated Press: say why anonymity was granted. */
	AP(Map.of("anonymity-without-reason", ERROR)),
	/** The BBC: ask whether a response was sought. */
	BBC(Map.of("response-missing", WARNING));

	private final Map<String, RuleSeverity> severities;

	Profile(Map<String, RuleSeverity> severities) {
		this.severities = severities;
	}

	static Profile named(String name) {
		return valueOf(name.toUpperCase(Locale.ROOT));
	}

	RuleSeverity severity(Rule<?> rule) {
		return severities.getOrDefault(rule.id(), rule.info().severity());
	}
}
