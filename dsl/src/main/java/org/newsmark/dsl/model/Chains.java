package org.newsmark.dsl.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.newsmark.dsl.newsmark.Citation;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.Statement;

/**
 * Follows sources to other sources: {@code by} leads to who is behind a source, towards the origin; {@code via} leads
 * to the source through which the newsroom knows it, towards the newsroom.
 */
public final class Chains {

	/**
	 * Holds the sources along a way, each once and at least one.
	 *
	 * @param sources in the order of the way
	 * @param way the citations that lead from each source to the next, one less than there are sources
	 * @param isWhole whether the way ends with the last of them; otherwise it goes on to a source that nothing
	 *            declares, runs in a circle, or is longer than was asked for
	 */
	public record Chain(List<Source> sources, List<Citation> way, boolean isWhole) {

		public int steps() {
			return way.size();
		}

		/** Returns the source with which the way ends; empty where that is not known. */
		public Optional<Source> end() {
			return isWhole ? Optional.of(sources.get(sources.size() - 1)) : Optional.empty();
		}
	}

	private Chains() {
	}

	/** Follows {@code by} from a source to its final author. */
	public static Chain authors(Source source) {
		return follow(source, Source::getBy, Integer.MAX_VALUE);
	}

	/** Follows {@code via} from a source to the one that the newsroom has it from: from the origin to the newsroom. */
	public static Chain hearsay(Source source) {
		return hearsay(source, Integer.MAX_VALUE);
	}

	/** Follows {@code via} from a source for so many steps at the most. */
	public static Chain hearsay(Source source, int longest) {
		return follow(source, Source::getVia, longest);
	}

	/**
	 * Follows {@code via} from a source of a claim or quote to the one that the newsroom has it from. The statement's
	 * {@code via}, its own or inherited, replaces that of the source.
	 */
	public static Chain hearsay(Statement statement, Source source) {
		return hearsay(statement, source, Integer.MAX_VALUE);
	}

	/** Follows {@code via} from a source of a claim or quote for so many steps at the most. */
	public static Chain hearsay(Statement statement, Source source, int longest) {
		Optional<Citation> given = Statements.via(statement);
		return follow(source, each -> each == source && given.isPresent() ? given.get() : each.getVia(), longest);
	}

	/**
	 * Counts the sources that a claim or quote passed through before it reached the newsroom, on the longest of its
	 * ways; ways that are not known to their end do not count.
	 */
	public static int depth(Statement statement) {
		Optional<Citation> given = Statements.via(statement);
		if (given.isPresent()) {
			return sourcesFrom(given.get());
		}
		return Statements.by(statement).stream().mapToInt(citation -> sourcesFrom(citation) - 1)
				.filter(steps -> steps > 0)
				.max().orElse(0);
	}

	/** Counts the sources from this one to the newsroom, itself included; none where the way there is not known. */
	public static int sourcesFrom(Citation citation) {
		Source source = Sources.cited(citation).orElse(null);
		if (source == null || source.getVia() == null) {
			return source == null ? 0 : 1;
		}
		Chain chain = hearsay(source);
		return chain.isWhole() ? chain.sources().size() : 0;
	}

	private static Chain follow(Source first, Function<Source, Citation> next, int longest) {
		Set<Source> sources = new LinkedHashSet<>(Set.of(first));
		List<Citation> way = new ArrayList<>();
		Citation onward = next.apply(first);
		Optional<Source> current = Sources.cited(onward);
		while (way.size() < longest && current.isPresent() && sources.add(current.get())) {
			way.add(onward);
			onward = next.apply(current.get());
			current = Sources.cited(onward);
		}
		return new Chain(new ArrayList<>(sources), way, onward == null);
	}
}
