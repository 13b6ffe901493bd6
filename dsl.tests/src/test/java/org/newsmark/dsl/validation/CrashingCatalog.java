package org.newsmark.dsl.validation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.newsmark.dsl.newsmark.Claim;
import org.newsmark.dsl.newsmark.RuleSeverity;

import com.google.inject.Inject;
import com.google.inject.Injector;

/** Holds one rule more than there are, which fails on every claim. */
public class CrashingCatalog extends RuleCatalog {

	@RuleInfo(severity = RuleSeverity.INFO, summary = "Crashes.", message = "Never said.")
	private static final class CrashingRule extends Rule<Claim> {

		CrashingRule() {
			super(Claim.class);
		}

		@Override
		public void check(Claim claim, RuleContext context) {
			throw new IllegalStateException("on purpose");
		}
	}

	@Inject
	public CrashingCatalog(Injector injector) {
		super(injector);
	}

	@Override
	List<Rule<?>> rulesFor(EObject object) {
		List<Rule<?>> rules = new ArrayList<>(super.rulesFor(object));
		if (object instanceof Claim) {
			rules.add(new CrashingRule());
		}
		return rules;
	}
}
