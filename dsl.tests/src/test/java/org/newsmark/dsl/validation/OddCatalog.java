package org.newsmark.dsl.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.newsmark.dsl.newsmark.Claim;
import org.newsmark.dsl.newsmark.RuleSeverity;
import org.newsmark.dsl.validation.Fix.Edit;

import com.google.inject.Inject;
import com.google.inject.Injector;

/** Holds one rule more than there are, which finds every claim odd and has a fix that is no good. */
public abstract class OddCatalog extends RuleCatalog {

	/** Holds a rule whose fix leaves a story that does not parse. */
	public static final class BreakingFix extends OddCatalog {

		@Inject
		public BreakingFix(Injector injector) {
			super(injector, 1, "[]{");
		}
	}

	/** Holds a rule whose fix mends nothing. */
	public static final class UselessFix extends OddCatalog {

		@Inject
		public UselessFix(Injector injector) {
			super(injector, 1, "!");
		}
	}

	/** Holds a rule whose fix mends nothing, and changes what stands before the finding. */
	public static final class UselessFixBefore extends OddCatalog {

		@Inject
		public UselessFixBefore(Injector injector) {
			super(injector, 0, "!");
		}
	}

	@RuleInfo(severity = RuleSeverity.INFO, summary = "Finds claims odd.", message = "This is odd.", fix = "changes it")
	private static final class OddClaim extends Rule<Claim> {

		private final int distance;
		private final String addition;

		OddClaim(int distance, String addition) {
			super(Claim.class);
			this.distance = distance;
			this.addition = addition;
		}

		@Override
		public void check(Claim claim, RuleContext context) {
			context.report(this, claim);
		}

		@Override
		public List<Fix> fixes(Claim claim, FixContext finding) {
			return List.of(Fix.safe("Change it", Edit.insert(finding.offset() + distance, addition)));
		}
	}

	private final Rule<?> odd;

	OddCatalog(Injector injector, int distance, String addition) {
		super(injector);
		odd = new OddClaim(distance, addition);
	}

	@Override
	public Optional<Rule<?>> find(String id) {
		return id.equals(odd.id()) ? Optional.of(odd) : super.find(id);
	}

	@Override
	List<Rule<?>> rulesFor(EObject object) {
		List<Rule<?>> rules = new ArrayList<>(super.rulesFor(object));
		if (object instanceof Claim) {
			rules.add(odd);
		}
		return rules;
	}
}
