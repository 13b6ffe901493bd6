package org.newsmark.dsl.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.newsmark.dsl.newsmark.Claim;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.newsmark.StatementReference;

/**
 * Knows which claims and quotes of a story deny, support, correct or answer which. It is read off the whole story at
 * once; statements that are split count by their first span, on either side.
 */
public final class Responses {

	public enum Kind {
		DENIES("Denies", "Denied"), SUPPORTS("Supports", "Supported"), CORRECTS("Corrects", "Corrected"),
		ANSWERS("Answers", "Answered");

		private final String given;
		private final String received;

		Kind(String given, String received) {
			this.given = given;
			this.received = received;
		}

		/** Returns the word that tells of it from the side of the one who responds. */
		public String given() {
			return given;
		}

		/** Returns the word that tells of it from the side of what is responded to. */
		public String received() {
			return received;
		}
	}

	/** What a claim or quote does to another one, which may stand in another story. */
	public record Response(Kind kind, Statement from, Statement to) {
	}

	private final Map<Statement, Set<Response>> byOrigin = new HashMap<>();
	private final Map<Statement, Set<Response>> byTarget = new HashMap<>();

	private Responses() {
	}

	/** Reads the responses that the story of a file makes, also those to claims of stories that it imports. */
	public static Responses in(NewsFile file) {
		Responses responses = new Responses();
		for (Statement statement : Statements.headsIn(file)) {
			if (statement instanceof Claim claim) {
				responses.add(Kind.DENIES, claim, claim.getDenies());
				responses.add(Kind.SUPPORTS, claim, claim.getSupports());
				responses.add(Kind.CORRECTS, claim, claim.getCorrects());
			}
			if (statement.getAnswers() != null) {
				responses.add(Kind.ANSWERS, statement, List.of(statement.getAnswers()));
			}
		}
		return responses;
	}

	/** Returns who responds to a claim or quote and how, in the order of the text. */
	public List<Response> to(Statement statement) {
		return List.copyOf(byTarget.getOrDefault(Statements.head(statement), Set.of()));
	}

	/** Returns who responds to a claim or quote in just this way, in the order of the text. */
	public List<Statement> to(Statement statement, Kind kind) {
		List<Statement> responding = new ArrayList<>();
		for (Response response : to(statement)) {
			if (response.kind() == kind) {
				responding.add(response.from());
			}
		}
		return responding;
	}

	/** Returns to whom a claim or quote responds and how: denials first, then support, corrections and answers. */
	public List<Response> from(Statement statement) {
		return List.copyOf(byOrigin.getOrDefault(Statements.head(statement), Set.of()));
	}

	/** A statement is no response to itself, and naming another one twice is one response. */
	private void add(Kind kind, Statement from, List<StatementReference> references) {
		for (StatementReference reference : references) {
			Statement target = Statements.referenced(reference);
			if (target != null && target != from) {
				Response response = new Response(kind, from, target);
				byOrigin.computeIfAbsent(from, any -> new LinkedHashSet<>()).add(response);
				byTarget.computeIfAbsent(target, any -> new LinkedHashSet<>()).add(response);
			}
		}
	}
}
