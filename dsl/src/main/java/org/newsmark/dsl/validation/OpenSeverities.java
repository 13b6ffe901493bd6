package org.newsmark.dsl.validation;

import java.util.Map;

import org.newsmark.dsl.newsmark.RuleSeverity;

/** Gives the severities that whoever checks wishes for rules of which no policy speaks. */
public final class OpenSeverities extends AttachedSeverities {

	/** Takes severities by the ids of rules. */
	public OpenSeverities(Map<String, RuleSeverity> severities) {
		super(severities);
	}
}
