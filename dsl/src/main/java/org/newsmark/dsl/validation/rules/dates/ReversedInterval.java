package org.newsmark.dsl.validation.rules.dates;

import static org.newsmark.dsl.newsmark.RuleSeverity.ERROR;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.newsmark.dsl.model.Dates;
import org.newsmark.dsl.model.MalformedDate.Kind;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleContext;
import org.newsmark.dsl.validation.RuleInfo;

/** Time runs one way. */
@RuleInfo(
		severity = ERROR,
		summary = "An interval that ends before it starts.",
		message = "%s Write the earlier date first.")
public final class ReversedInterval extends Rule<EObject> {

	public ReversedInterval() {
		super(EObject.class);
	}

	@Override
	public void check(EObject object, RuleContext context) {
		for (EAttribute feature : Dates.features(object)) {
			Dates.complaint((String) object.eGet(feature)).filter(complaint -> complaint.kind() == Kind.REVERSED)
					.ifPresent(complaint -> context.report(this, object, feature, complaint.getMessage()));
		}
	}
}
