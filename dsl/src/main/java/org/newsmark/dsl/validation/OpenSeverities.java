package org.newsmark.dsl.validation;

import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.newsmark.dsl.newsmark.RuleSeverity;

/** Gives the severities that whoever checks wishes for rules of which no policy speaks. */
public final class OpenSeverities extends AdapterImpl {

	private final Map<String, RuleSeverity> severities;

	/** Takes severities by the ids of rules. */
	public OpenSeverities(Map<String, RuleSeverity> severities) {
		this.severities = Map.copyOf(severities);
	}

	/** Makes them count for the files of a resource set. */
	public void attachTo(ResourceSet set) {
		set.eAdapters().add(this);
	}

	static Optional<RuleSeverity> of(ResourceSet set, Rule<?> rule) {
		return set.eAdapters().stream().filter(OpenSeverities.class::isInstance).map(OpenSeverities.class::cast)
				.map(open -> open.severities.get(rule.id())).filter(severity -> severity != null).findFirst();
	}

	/** Keeps EMF from tying this adapter to the last resource set it was added to. */
	@Override
	public void setTarget(Notifier target) {
	}
}
