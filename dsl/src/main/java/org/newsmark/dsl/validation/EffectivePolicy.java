package org.newsmark.dsl.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Policy;
import org.newsmark.dsl.newsmark.RuleSetting;
import org.newsmark.dsl.newsmark.RuleSeverity;

/**
 * Answers what applies to a file. A setting is taken from the nearest policy that gives it, in a policy its own lines
 * before its profile (language reference, "Policy").
 */
public final class EffectivePolicy {

	private static final String SYNTAX = "syntax";
	private static final int ANONYMOUS_MINIMUM = 2;
	private static final int HEARSAY_LIMIT = 2;
	private static final int COVERAGE_MINIMUM = 60;

	/** The policies that apply, the nearest first. */
	private final List<Policy> policies;
	private final NewsFile checked;
	/** A policy may set every rule, and each rule is asked about for every kind of object and every finding. */
	private final Map<Rule<?>, RuleSeverity> severities = new HashMap<>();

	/** Takes the files that the checked one sees, itself first; policies in imported stories are their own affair. */
	EffectivePolicy(NewsFile checked, List<NewsFile> visible) {
		this.checked = checked;
		policies = visible.stream().filter(file -> file == checked || file.getBody() == null)
				.flatMap(file -> file.getDeclarations().stream()).filter(Policy.class::isInstance)
				.map(Policy.class::cast).toList();
	}

	/** Returns how much a finding of the rule weighs. No policy can make little of what does not parse. */
	public RuleSeverity severity(Rule<?> rule) {
		return severities.computeIfAbsent(rule, this::read);
	}

	private RuleSeverity read(Rule<?> rule) {
		if (rule.id().equals(SYNTAX)) {
			return rule.info().severity();
		}
		for (Policy policy : policies) {
			RuleSeverity given = given(policy, rule);
			if (given != null) {
				return given;
			}
		}
		return OpenSeverities.of(checked.eResource().getResourceSet(), rule).orElse(rule.info().severity());
	}

	/** Returns how many anonymous people must stand behind a claim that no one else stands behind. */
	public int anonymousMinimum() {
		return limit(Policy::getAnonymousMinimum, ANONYMOUS_MINIMUM);
	}

	/** Returns through how many sources a claim may have come. */
	public int hearsayLimit() {
		return limit(Policy::getHearsayLimit, HEARSAY_LIMIT);
	}

	/** Returns the percentage of sentences that must overlap a claim or quote. */
	public int coverageMinimum() {
		return limit(Policy::getCoverageMinimum, COVERAGE_MINIMUM);
	}

	/** Later lines of a policy win, as they do wherever settings are read from top to bottom. */
	private static RuleSeverity given(Policy policy, Rule<?> rule) {
		RuleSeverity given = null;
		for (RuleSetting setting : policy.getRules()) {
			given = rule.id().equals(setting.getRule()) ? setting.getSeverity() : given;
		}
		boolean fromProfile = given == null && policy.getProfile() != null;
		return fromProfile ? Profile.named(policy.getProfile()).severity(rule) : given;
	}

	private int limit(Function<Policy, Integer> setting, int otherwise) {
		return policies.stream().map(setting).filter(Objects::nonNull).findFirst().orElse(otherwise);
	}
}
