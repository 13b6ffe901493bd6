package org.newsmark.dsl.validation;

import static org.newsmark.dsl.newsmark.RuleSeverity.ERROR;
import static org.newsmark.dsl.newsmark.RuleSeverity.WARNING;

import java.util.Locale;
import java.util.Map;

import org.newsmark.dsl.newsmark.RuleSeverity;

/**
 * Names a set of severities. Each line of a house's profile stands for a rule that the house has published, and
 * {@code docs/policy.md} says which; what cannot be cited is left out. A policy with a profile settles every rule: what
 * the profile leaves alone has the severity of the rule itself.
 */
public enum Profile {

	DEFAULT(Map.of()),
	REUTERS(Map.of("claim-without-source", ERROR, "plural-label", ERROR, "quote-without-speaker", ERROR,
			"response-missing", WARNING, "single-anonymous", WARNING)),
	AP(Map.of("anonymity-without-reason", ERROR, "claim-without-source", ERROR, "response-missing", WARNING,
			"single-anonymous", ERROR)),
	BBC(Map.of("hearsay-depth", WARNING, "response-missing", WARNING, "single-anonymous", WARNING));

	private final Map<String, RuleSeverity> lines;

	Profile(Map<String, RuleSeverity> lines) {
		this.lines = lines;
	}

	/** Returns the profile that policies call by the name. */
	public static Profile named(String name) {
		return valueOf(name.toUpperCase(Locale.ROOT));
	}

	/** Returns the severities that the profile itself gives, by the ids of rules. */
	public Map<String, RuleSeverity> lines() {
		return lines;
	}

	RuleSeverity severity(Rule<?> rule) {
		return lines.getOrDefault(rule.id(), rule.severity());
	}
}
