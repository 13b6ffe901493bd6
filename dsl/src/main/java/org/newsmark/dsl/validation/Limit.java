package org.newsmark.dsl.validation;

import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.newsmark.dsl.newsmark.NewsmarkPackage.Literals;
import org.newsmark.dsl.newsmark.Policy;

/** Names a limit that policies can set, and gives what applies where none does. */
public enum Limit {

	/** How many anonymous people must stand behind a claim that no one else stands behind. */
	ANONYMOUS_MINIMUM("anonymous-minimum", 2, Policy::getAnonymousMinimum, () -> Literals.POLICY__ANONYMOUS_MINIMUM),
	/** Through how many sources a claim may have come. */
	HEARSAY_LIMIT("hearsay-limit", 2, Policy::getHearsayLimit, () -> Literals.POLICY__HEARSAY_LIMIT),
	/** The percentage of sentences that must overlap a claim or quote. */
	COVERAGE_MINIMUM("coverage-minimum", 60, Policy::getCoverageMinimum, () -> Literals.POLICY__COVERAGE_MINIMUM);

	private final String keyword;
	private final int otherwise;
	private final Function<Policy, Integer> given;
	private final Supplier<EAttribute> feature;

	Limit(String keyword, int otherwise, Function<Policy, Integer> given, Supplier<EAttribute> feature) {
		this.keyword = keyword;
		this.otherwise = otherwise;
		this.given = given;
		this.feature = feature;
	}

	/** Returns the word that sets it in a policy. */
	public String keyword() {
		return keyword;
	}

	/** Returns what applies where no policy sets it. */
	int otherwise() {
		return otherwise;
	}

	/** Returns what the policy sets, or null. */
	Integer in(Policy policy) {
		return given.apply(policy);
	}

	/** Returns where in a policy it stands. */
	EAttribute feature() {
		return feature.get();
	}
}
