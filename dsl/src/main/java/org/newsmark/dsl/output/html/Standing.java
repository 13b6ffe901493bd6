package org.newsmark.dsl.output.html;

import java.util.Map;
import java.util.Optional;

import org.newsmark.dsl.model.Responses;
import org.newsmark.dsl.model.Responses.Kind;
import org.newsmark.dsl.newsmark.Claim;

/** Says in one word how a claim stands. */
public final class Standing {

	public static final String DENIED = "denied";

	private static final Map<String, String> WORDS = Map.of("verified", "Verified.", "unverified", "Not verified.",
			"disputed", "Disputed.", "false", "False.", DENIED, "Denied.");

	private Standing() {
	}

	/** Returns the status as given, or {@code denied} where another claim denies this one; else nothing. */
	static Optional<String> of(Claim claim, Responses responses) {
		if (claim.getStatus() != null) {
			return Optional.of(claim.getStatus());
		}
		return responses.to(claim, Kind.DENIES).isEmpty() ? Optional.empty() : Optional.of(DENIED);
	}

	/** Returns the sentence that says how a claim stands; null of what is no standing. */
	public static String inWords(String standing) {
		return WORDS.get(standing);
	}
}
