package org.newsmark.dsl.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.newsmark.dsl.newsmark.Citation;
import org.newsmark.dsl.newsmark.Claim;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.SourceKind;
import org.newsmark.dsl.newsmark.Statement;

/** Answers what a source is, and which sources stand behind a claim. */
public final class Sources {

	private static final Set<SourceKind> EVIDENCE = Set.of(SourceKind.DOCUMENT, SourceKind.DATASET,
			SourceKind.OBSERVATION);

	private Sources() {
	}

	/** Returns the source that is cited; empty where nothing is cited, or where nothing declares what is. */
	public static Optional<Source> cited(Citation citation) {
		Source source = citation == null ? null : citation.getSource();
		return source == null || source.eIsProxy() ? Optional.empty() : Optional.of(source);
	}

	/** Returns the citations whose source is declared. */
	public static List<Citation> resolved(List<Citation> citations) {
		List<Citation> resolved = new ArrayList<>(citations.size());
		for (Citation citation : citations) {
			if (cited(citation).isPresent()) {
				resolved.add(citation);
			}
		}
		return resolved;
	}

	/** Returns the sources that are cited, in order; those that nothing declares are left out. */
	public static List<Source> of(List<Citation> citations) {
		List<Source> sources = new ArrayList<>(citations.size());
		for (Citation citation : citations) {
			cited(citation).ifPresent(sources::add);
		}
		return sources;
	}

	/** Returns the sources that are cited, each once; empty if any of them is declared nowhere, so that no one knows. */
	public static Optional<Set<Source>> allCited(List<Citation> citations) {
		Set<Source> sources = new LinkedHashSet<>();
		for (Citation citation : citations) {
			Optional<Source> source = cited(citation);
			if (source.isEmpty()) {
				return Optional.empty();
			}
			sources.add(source.get());
		}
		return Optional.of(sources);
	}

	/** Returns what a claim rests on: who says so ({@code by}, its own or inherited), then its own evidence. */
	public static List<Citation> behind(Claim claim) {
		List<Citation> by = Statements.by(claim);
		if (!(Statements.head(claim) instanceof Claim head) || head.getEvidence().isEmpty()) {
			return by;
		}
		List<Citation> citations = new ArrayList<>(by);
		citations.addAll(head.getEvidence());
		return citations;
	}

	/**
	 * Tells whether the claim has its sources from a claim around it. What is wrong with them is then wrong with that
	 * one, and said there.
	 */
	public static boolean areBorrowed(Claim claim) {
		Set<Statement> seen = new HashSet<>();
		Statement current = Statements.head(claim);
		while (current.getBy().isEmpty() && seen.add(current)) {
			Statement around = Statements.enclosing(current);
			if (around == null) {
				return false;
			}
			current = Statements.head(around);
			if (current instanceof Claim) {
				return true;
			}
		}
		return false;
	}

	public static boolean isAnonymous(Source source) {
		return source.getKind() == SourceKind.ANONYMOUS;
	}

	/** Tells whether the source shows what it says, rather than only saying it: a document, dataset or observation. */
	public static boolean isEvidence(Source source) {
		return EVIDENCE.contains(source.getKind());
	}

	/** Returns how many people stand behind the source: its {@code count}, else one. */
	public static int people(Source source) {
		return source.getCount() == null ? 1 : source.getCount();
	}
}
