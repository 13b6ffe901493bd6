package org.newsmark.dsl.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.NewsmarkPackage.Literals;
import org.newsmark.dsl.newsmark.Policy;
import org.newsmark.dsl.newsmark.RuleSetting;
import org.newsmark.dsl.newsmark.RuleSeverity;
import org.newsmark.dsl.validation.Setting.Origin;

/**
 * Answers what applies to a file, and why. A setting is taken from the nearest policy that gives it, in a policy its
 * own lines before its profile (language reference, "Policy"); what whoever checks overrides comes before all policies.
 */
public final class EffectivePolicy {

	private static final String SYNTAX = "syntax";

	/** The policies that apply, the nearest first. */
	private final List<Policy> policies;
	private final Map<String, RuleSeverity> overriding;
	private final Map<String, RuleSeverity> wished;
	/** A policy may set every rule, and each rule is asked about for every kind of object and every finding. */
	private final Map<Rule<?>, Setting<RuleSeverity>> severities = new HashMap<>();

	/** Takes the files that the checked one sees, itself first; policies in imported stories are their own affair. */
	public EffectivePolicy(NewsFile checked, List<NewsFile> visible) {
		ResourceSet set = checked.eResource().getResourceSet();
		overriding = AttachedSeverities.of(set, OverridingSeverities.class);
		wished = AttachedSeverities.of(set, OpenSeverities.class);
		policies = visible.stream().filter(file -> isAsked(file, checked))
				.flatMap(file -> file.getDeclarations().stream()).filter(Policy.class::isInstance)
				.map(Policy.class::cast).toList();
	}

	/** Tells whether the policies of a file that the checked one sees apply to it. */
	public static boolean isAsked(NewsFile file, NewsFile checked) {
		return file == checked || file.getBody() == null;
	}

	/** Tells whether the rule can be set at all: no policy can make little of what does not parse. */
	public static boolean canBeSet(Rule<?> rule) {
		return !rule.id().equals(SYNTAX);
	}

	/** Returns how much a finding of the rule weighs. */
	public RuleSeverity severity(Rule<?> rule) {
		return severitySetting(rule).value();
	}

	/** Returns how much a finding of the rule weighs, and where that is said. */
	public Setting<RuleSeverity> severitySetting(Rule<?> rule) {
		Setting<RuleSeverity> setting = severities.get(rule);
		if (setting == null) {
			setting = read(rule);
			severities.put(rule, setting);
		}
		return setting;
	}

	private Setting<RuleSeverity> read(Rule<?> rule) {
		if (!canBeSet(rule)) {
			return Setting.without(Origin.DEFAULT, rule.severity());
		}
		if (overriding.containsKey(rule.id())) {
			return Setting.without(Origin.OVERRIDE, overriding.get(rule.id()));
		}
		for (Policy policy : policies) {
			Optional<Setting<RuleSeverity>> given = given(policy, rule);
			if (given.isPresent()) {
				return given.get();
			}
		}
		return wished.containsKey(rule.id()) ? Setting.without(Origin.WISH, wished.get(rule.id()))
				: Setting.without(Origin.DEFAULT, rule.severity());
	}

	/** Returns how many anonymous people must stand behind a claim that no one else stands behind. */
	public int anonymousMinimum() {
		return limitSetting(Limit.ANONYMOUS_MINIMUM).value();
	}

	/** Returns through how many sources a claim may have come. */
	public int hearsayLimit() {
		return limitSetting(Limit.HEARSAY_LIMIT).value();
	}

	/** Returns the percentage of sentences that must overlap a claim or quote. */
	public int coverageMinimum() {
		return limitSetting(Limit.COVERAGE_MINIMUM).value();
	}

	/** Returns what a limit is, and where that is said. */
	public Setting<Integer> limitSetting(Limit limit) {
		for (Policy policy : policies) {
			if (limit.in(policy) != null) {
				return new Setting<>(limit.in(policy), Origin.LIMIT_LINE, policy, limit.feature());
			}
		}
		return Setting.without(Origin.DEFAULT, limit.otherwise());
	}

	/** Later lines of a policy win, as they do wherever settings are read from top to bottom. */
	private static Optional<Setting<RuleSeverity>> given(Policy policy, Rule<?> rule) {
		RuleSetting last = null;
		for (RuleSetting line : policy.getRules()) {
			last = rule.id().equals(line.getRule()) && line.getSeverity() != null ? line : last;
		}
		if (last != null) {
			return Optional.of(new Setting<>(last.getSeverity(), Origin.RULE_LINE, last, Literals.RULE_SETTING__RULE));
		}
		return Optional.ofNullable(policy.getProfile()).map(name -> new Setting<>(Profile.named(name).severity(rule),
				Origin.PROFILE, policy, Literals.POLICY__PROFILE));
	}
}
