package org.newsmark.dsl.validation.rules.dates;

import static org.newsmark.dsl.newsmark.RuleSeverity.ERROR;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.newsmark.dsl.model.Dates;
import org.newsmark.dsl.model.MalformedDate.Kind;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleContext;
import org.newsmark.dsl.validation.RuleInfo;

/** A date must be a day that was, or will be. */
@RuleInfo(
		severity = ERROR,
		summary = "A date that no calendar or clock has: a 30th of February, a month 13.",
		message = "%s Correct the date.")
public final class ImpossibleDate extends Rule<EObject> {

	public ImpossibleDate() {
		super(EObject.class);
	}

	@Override
	public void check(EObject object, RuleContext context) {
		for (EAttribute feature : Dates.features(object)) {
			Dates.complaint((String) object.eGet(feature)).filter(complaint -> complaint.kind() == Kind.IMPOSSIBLE)
					.ifPresent(complaint -> context.report(this, object, feature, complaint.getMessage()));
		}
	}
}
