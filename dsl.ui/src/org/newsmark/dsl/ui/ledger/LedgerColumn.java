package org.newsmark.dsl.ui.ledger;

import java.util.Comparator;
import java.util.function.Function;

/** Lists the columns of the ledger. */
enum LedgerColumn {
	WORDS("Source, claim or quote", 420, LedgerRow::words),
	KIND("Kind", 110, LedgerRow::kind),
	COUNT("Rests on it", 90, LedgerRow::count),
	STATUS("Status", 120, LedgerRow::status),
	FILE("File", 180, LedgerRow::file);

	private final String title;
	private final int width;
	private final Function<LedgerRow, String> text;

	LedgerColumn(String title, int width, Function<LedgerRow, String> text) {
		this.title = title;
		this.width = width;
		this.text = text;
	}

	String title() {
		return title;
	}

	int width() {
		return width;
	}

	String text(LedgerRow row) {
		return text.apply(row);
	}

	Comparator<LedgerRow> order() {
		return this == COUNT ? Comparator.comparingInt(row -> row.children().size())
				: Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER);
	}
}
