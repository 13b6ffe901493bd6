package org.newsmark.dsl.ui.ledger;

import java.util.stream.Stream;

/** Shows rows that have the words looked for, with what is above and, where a source has them, below them. */
record LedgerFilter(String words) {

	boolean shows(LedgerRow row) {
		return has(row) || row.children().stream().anyMatch(this::has);
	}

	Stream<LedgerRow> below(LedgerRow row) {
		return has(row) ? row.children().stream() : row.children().stream().filter(this::has);
	}

	private boolean has(LedgerRow row) {
		return words.isBlank() || LedgerTable.matches(row, words);
	}
}
