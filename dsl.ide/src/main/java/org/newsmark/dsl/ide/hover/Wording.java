package org.newsmark.dsl.ide.hover;

import java.util.stream.Collectors;

import org.newsmark.dsl.model.Blocks;
import org.newsmark.dsl.model.Passage;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.Span;
import org.newsmark.dsl.newsmark.Statement;

/** Collects the words of a claim or quote. */
final class Wording {

	private Wording() {
	}

	/** Returns the words of all spans of a chain as a reader sees them, on one line. */
	static String of(Statement head) {
		return Statements.in(Stories.file(head)).stream().filter(part -> Statements.head(part) == head).map(Wording::part)
				.collect(Collectors.joining(" … "));
	}

	private static String part(Statement statement) {
		Passage passage = Passage.of(Blocks.around(statement));
		return passage.cited(passage.wordsOf((Span) statement.eContainer()));
	}
}
