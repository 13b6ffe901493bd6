package org.newsmark.dsl.model;

import java.util.Optional;

import org.newsmark.dsl.model.Responses.Kind;
import org.newsmark.dsl.newsmark.Claim;
import org.newsmark.dsl.words.Words;

/** Says how a claim stands: its status as given, or that another claim denies it. */
public final class Standing {

	public static final String DENIED = "denied";

	private Standing() {
	}

	/** Returns the status as given, or {@code denied} where another claim denies this one; else nothing. */
	public static Optional<String> of(Claim claim, Responses responses) {
		if (claim.getStatus() != null) {
			return Optional.of(claim.getStatus());
		}
		return responses.to(claim, Kind.DENIES).isEmpty() ? Optional.empty() : Optional.of(DENIED);
	}

	/** Returns the sentence that says how a claim stands. */
	public static String inWords(String standing, Words words) {
		return words.say("standing." + standing);
	}
}
