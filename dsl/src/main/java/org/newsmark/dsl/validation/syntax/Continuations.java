package org.newsmark.dsl.validation.syntax;

import java.util.List;
import java.util.Set;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.newsmark.dsl.newsmark.Statement;

/** Finds words that continue a claim or quote and say something of their own beside: they take everything from it. */
final class Continuations {

	private static final Set<String> ALLOWED = Set.of("claim", "quote", "continues");

	private Continuations() {
	}

	static List<Mistake> in(List<Statement> statements) {
		return statements.stream().filter(statement -> statement.getContinues() != null)
				.flatMap(statement -> additions(statement).stream().limit(1))
				.map(addition -> Mistake.at(addition, "Words that continue a claim or quote take everything from it: "
						+ "remove what stands beside continues."))
				.toList();
	}

	private static List<ILeafNode> additions(Statement statement) {
		return Keywords.of(statement).stream().filter(keyword -> !ALLOWED.contains(keyword.getText())).toList();
	}
}
