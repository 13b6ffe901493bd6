package org.newsmark.dsl.validation;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.newsmark.dsl.newsmark.RuleSeverity;

/** Gives the severities that whoever checks wishes for, besides the policies of the files. */
public abstract sealed class AttachedSeverities extends AdapterImpl permits OpenSeverities, OverridingSeverities {

	private final Map<String, RuleSeverity> severities;

	AttachedSeverities(Map<String, RuleSeverity> severities) {
		this.severities = Map.copyOf(severities);
	}

	/** Makes them count for the files of a resource set. */
	public final void attachTo(ResourceSet set) {
		set.eAdapters().add(this);
	}

	/** Makes all that count for the files of one resource set count for those of another. */
	public static void handOn(ResourceSet from, ResourceSet to) {
		from.eAdapters().stream().filter(AttachedSeverities.class::isInstance).forEach(to.eAdapters()::add);
	}

	/** Returns the severities that those of the given kind have for rules, by their ids. */
	static Map<String, RuleSeverity> of(ResourceSet set, Class<? extends AttachedSeverities> kind) {
		Map<String, RuleSeverity> all = new HashMap<>();
		for (Adapter adapter : set.eAdapters()) {
			if (kind.isInstance(adapter)) {
				((AttachedSeverities) adapter).severities.forEach(all::putIfAbsent);
			}
		}
		return all;
	}

	/** Keeps EMF from tying this adapter to the last resource set it was added to. */
	@Override
	public final void setTarget(Notifier target) {
	}
}
