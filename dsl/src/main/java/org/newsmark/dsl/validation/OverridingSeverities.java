package org.newsmark.dsl.validation;

import java.util.Map;

import org.newsmark.dsl.newsmark.RuleSeverity;

/** Gives the severities that count for whoever checks, whatever policies say. */
public final class OverridingSeverities extends AttachedSeverities {

	/** Takes severities by the ids of rules. */
	public OverridingSeverities(Map<String, RuleSeverity> severities) {
		super(severities);
	}
}
