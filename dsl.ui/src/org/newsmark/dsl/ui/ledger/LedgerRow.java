package org.newsmark.dsl.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Range;
import org.newsmark.dsl.ide.commands.Ledger;
import org.newsmark.dsl.ui.icons.Icons;

/**
 * Holds a row of the ledger: a source, or the group of what has none, or a claim or quote below one of them.
 *
 * @param uri address of the file; empty for the group
 * @param range place in the file
 */
record LedgerRow(String words, String kind, String status, String uri, Range range, boolean isUnsourced,
		List<LedgerRow> children) {

	/** Reads the answer of the server: first what rests on nothing, then all sources. */
	static List<LedgerRow> read(Ledger ledger) {
		List<LedgerRow> rows = new ArrayList<>();
		List<LedgerRow> unsourced = new ArrayList<>();
		ledger.unsourced().forEach(claim -> unsourced.add(statement(claim, "claim", true)));
		if (!unsourced.isEmpty()) {
			rows.add(new LedgerRow("Without a source", "", "", "", null, true, unsourced));
		}
		ledger.sources().forEach(source -> rows.add(source(source)));
		return rows;
	}

	/** What stands below a row makes no difference to where it belongs, but would take long. */
	@Override
	public int hashCode() {
		return Objects.hash(words, uri, range);
	}

	/** Java would make the code for this when the first row is drawn, on the thread that draws. */
	@Override
	public boolean equals(Object other) {
		return other == this || other instanceof LedgerRow row && isUnsourced == row.isUnsourced && words.equals(row.words)
				&& kind.equals(row.kind) && status.equals(row.status) && uri.equals(row.uri)
				&& Objects.equals(range, row.range) && children.equals(row.children);
	}

	/** Returns the name of the file, as people say it. */
	String file() {
		return URI.decode(uri.substring(uri.lastIndexOf('/') + 1));
	}

	/** Returns the name of the picture of the row. */
	String picture() {
		return isUnsourced ? Icons.UNSOURCED_CLAIM : kind;
	}

	/** Returns how much rests on it; a claim or quote counts nothing. */
	String count() {
		return kind.equals("claim") || kind.equals("quote") ? "" : Integer.toString(children.size());
	}

	private static LedgerRow source(Ledger.Source source) {
		List<LedgerRow> children = new ArrayList<>();
		source.claims().forEach(claim -> children.add(statement(claim, "claim", false)));
		source.quotes().forEach(quote -> children.add(statement(quote, "quote", false)));
		String name = text(source.name());
		String words = name.isEmpty() ? "@" + source.id() : name + " (@" + source.id() + ")";
		return new LedgerRow(words, source.kind(), "", source.file(), source.range(), false, children);
	}

	private static LedgerRow statement(Ledger.Statement statement, String kind, boolean isUnsourced) {
		String denied = statement.denied() ? "denied" : "";
		String status = text(statement.status());
		return new LedgerRow(text(statement.words()), kind,
				status + (status.isEmpty() || denied.isEmpty() ? "" : ", ") + denied, statement.file(), statement.range(),
				isUnsourced, List.of());
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}
