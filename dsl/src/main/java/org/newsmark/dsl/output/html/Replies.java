package org.newsmark.dsl.output.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.newsmark.Claim;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.newsmark.StatementReference;

/** Knows what the claims and quotes of a story say of one another: who denies, supports, corrects or answers whom. */
final class Replies {

	/** The ways in which one statement may speak of another, with the words for both directions. */
	enum Way {
		DENIES("Denies", "Denied"), SUPPORTS("Supports", "Supported"), CORRECTS("Corrects", "Corrected"),
		ANSWERS("Answers", "Answered");

		final String active;
		final String passive;

		Way(String active, String passive) {
			this.active = active;
			this.passive = passive;
		}
	}

	/** One statement that speaks of another; the other may stand in another story. */
	record Reply(Statement from, Way way, StatementReference reference) {

		Statement to() {
			return Statements.head(reference.getStatement());
		}
	}

	private final Map<Statement, List<Reply>> given = new HashMap<>();
	private final Map<Statement, List<Reply>> received = new HashMap<>();

	static Replies of(NewsFile file) {
		Replies replies = new Replies();
		for (Statement statement : Statements.headsIn(file)) {
			if (statement instanceof Claim claim) {
				replies.add(claim, Way.DENIES, claim.getDenies());
				replies.add(claim, Way.SUPPORTS, claim.getSupports());
				replies.add(claim, Way.CORRECTS, claim.getCorrects());
			}
			if (statement.getAnswers() != null) {
				replies.add(statement, Way.ANSWERS, List.of(statement.getAnswers()));
			}
		}
		return replies;
	}

	/** Returns what the statement says of others. */
	List<Reply> givenBy(Statement statement) {
		return given.getOrDefault(statement, List.of());
	}

	/** Returns what others of the same story say of the statement. */
	List<Reply> to(Statement statement) {
		return received.getOrDefault(statement, List.of());
	}

	/** Returns how the claim stands: its status as given, or {@code denied} where another claim denies it. */
	Optional<String> standing(Claim claim) {
		if (claim.getStatus() != null) {
			return Optional.of(claim.getStatus());
		}
		boolean isDenied = to(claim).stream().anyMatch(reply -> reply.way() == Way.DENIES);
		return isDenied ? Optional.of("denied") : Optional.empty();
	}

	private void add(Statement from, Way way, List<StatementReference> references) {
		for (StatementReference reference : references) {
			if (reference.getStatement() != null && !reference.getStatement().eIsProxy()) {
				Reply reply = new Reply(from, way, reference);
				given.computeIfAbsent(from, statement -> new ArrayList<>()).add(reply);
				received.computeIfAbsent(reply.to(), statement -> new ArrayList<>()).add(reply);
			}
		}
	}
}
