package org.newsmark.dsl.ide.symbols;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

import org.eclipse.lsp4j.DocumentSymbol;
import org.newsmark.dsl.prose.TextRange;

/** Puts symbols into each other as they stand in the text. */
final class Nesting {

	/** Holds a symbol and where it stands. */
	record Item(TextRange range, DocumentSymbol symbol) {
	}

	private static final Comparator<Item> OUTER_FIRST = Comparator.<Item>comparingInt(item -> item.range().start())
			.thenComparing(Comparator.<Item>comparingInt(item -> item.range().end()).reversed());

	private Nesting() {
	}

	/** Returns the symbols that stand in no other; those that are equal in place keep their order. */
	static List<DocumentSymbol> of(List<Item> items) {
		List<DocumentSymbol> outermost = new ArrayList<>();
		Deque<Item> around = new ArrayDeque<>();
		for (Item item : items.stream().sorted(OUTER_FIRST).toList()) {
			while (!around.isEmpty() && !around.peek().range().contains(item.range())) {
				around.pop();
			}
			(around.isEmpty() ? outermost : around.peek().symbol().getChildren()).add(item.symbol());
			around.push(item);
		}
		return outermost;
	}
}
