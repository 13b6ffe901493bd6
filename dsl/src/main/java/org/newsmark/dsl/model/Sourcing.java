package org.newsmark.dsl.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.newsmark.dsl.newsmark.Citation;
import org.newsmark.dsl.newsmark.Claim;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.SourceKind;
import org.newsmark.dsl.newsmark.Statement;

/**
 * Counts on what a story rests.
 *
 * @param claims how many claims it makes; one that is split counts once
 * @param quotes how many quotes it has; one that is split counts once
 * @param waived how many of the claims say why they need no source
 * @param firstHand how many claims and quotes come from a source that spoke to the newsroom itself, or that the newsroom
 *            read or saw itself; what another newsroom reports is second-hand
 * @param anonymous how many claims and quotes rest on anonymous sources alone
 * @param speakers who is cited for a claim or quote, and as evidence of a claim, each once, in the order of the text
 */
public record Sourcing(int claims, int quotes, int waived, int firstHand, int anonymous,
		Set<Source> speakers) {

	public static Sourcing of(NewsFile file) {
		Counting counting = new Counting();
		Statements.headsIn(file).forEach(counting::add);
		return new Sourcing(counting.claims, counting.quotes, counting.waived, counting.firstHand, counting.anonymous,
				counting.speakers);
	}

	public int statements() {
		return claims + quotes;
	}

	/** Returns the cited sources of one kind. */
	public List<Source> ofKind(SourceKind kind) {
		return speakers.stream().filter(source -> source.getKind() == kind).toList();
	}

	private static final class Counting {

		private final Set<Source> speakers = new LinkedHashSet<>();
		private int claims;
		private int quotes;
		private int waived;
		private int firstHand;
		private int anonymous;

		private void add(Statement statement) {
			List<Citation> behind = Statements.by(statement);
			if (statement instanceof Claim claim) {
				claims++;
				waived += behind.isEmpty() && Statements.unsourced(claim).isPresent() ? 1 : 0;
				behind = Sources.behind(claim);
			} else {
				quotes++;
			}
			List<Source> sources = Sources.of(behind);
			speakers.addAll(sources);
			firstHand += sources.stream().anyMatch(source -> isFirstHand(statement, source)) ? 1 : 0;
			anonymous += !sources.isEmpty() && sources.stream().allMatch(Sources::isAnonymous) ? 1 : 0;
		}

		private static boolean isFirstHand(Statement statement, Source source) {
			return source.getKind() != SourceKind.PUBLICATION && Chains.hearsay(statement, source, 1).way().isEmpty();
		}
	}
}
