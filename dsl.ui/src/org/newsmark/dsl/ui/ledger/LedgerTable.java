package org.newsmark.dsl.ui.ledger;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the ledger as comma-separated values, in the form that spreadsheets read (RFC 4180). */
public final class LedgerTable {

	/** A spreadsheet takes what begins so for a formula, which words from a story must never be. */
	private static final String FORMULA_STARTS = "=+-@\t\r";

	private LedgerTable() {
	}

	/** Writes rows that are shown: all, or those selected, a source with what rests on it. */
	static String write(ShownRows shown, List<?> selected) {
		Set<Object> rows = Collections.newSetFromMap(new IdentityHashMap<>()); // a claim may stand below two sources
		rows.addAll(selected);
		StringBuilder table = new StringBuilder();
		line(table, List.of("source", "source kind", "source file", "kind", "words", "status", "file", "line"));
		for (LedgerRow row : shown.top()) {
			boolean isAll = rows.isEmpty() || rows.contains(row);
			if (isAll && row.children().isEmpty()) {
				line(table, List.of(row.words(), row.kind(), row.file(), "", "", "", "", ""));
			}
			shown.below(row).stream().filter(child -> isAll || rows.contains(child))
					.forEach(child -> line(table, List.of(row.words(), row.kind(), row.file(), child.kind(), child.words(),
							child.status(), child.file(), Integer.toString(child.range().getStart().getLine() + 1))));
		}
		return table.toString();
	}

	/** Returns a cell that is text for every spreadsheet, whatever it begins with. */
	public static String cell(String text) {
		boolean isFormula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
		return '"' + (isFormula ? "'" : "") + text.replace("\"", "\"\"") + '"';
	}

	private static void line(StringBuilder table, List<String> cells) {
		table.append(cells.stream().map(LedgerTable::cell).collect(Collectors.joining(","))).append("\r\n");
	}

	/** Tells whether a row has all words that are looked for, anywhere. */
	static boolean matches(LedgerRow row, String wanted) {
		String text = Arrays.stream(LedgerColumn.values()).map(column -> column.text(row))
				.collect(Collectors.joining(" ")).toLowerCase();
		return Arrays.stream(wanted.toLowerCase().trim().split("\\s+")).allMatch(text::contains);
	}
}
