package org.newsmark.dsl.ide.hover;

import java.util.List;

import org.newsmark.dsl.ide.workspace.FileSummary.StatementEntry;
import org.newsmark.dsl.ide.workspace.FileSummary.StatementKind;

/** Counts claims and quotes, in words. */
record Tally(int claims, int quotes) {

	static Tally of(List<StatementEntry> statements) {
		int claims = (int) statements.stream().filter(each -> each.kind() == StatementKind.CLAIM).count();
		return new Tally(claims, statements.size() - claims);
	}

	boolean isEmpty() {
		return claims + quotes == 0;
	}

	/** Returns how much rests on a source in one file, and how much of that kind in all files. */
	static String resting(Tally here, Tally everywhere) {
		if (everywhere.isEmpty()) {
			return "No claim rests on it.";
		}
		String verb = here.claims + here.quotes > 1 ? " rest" : " rests";
		String all = everywhere.quotes == 0 ? Integer.toString(everywhere.claims) : everywhere.inWords();
		String first = here.isEmpty() ? "no claim" : here.inWords();
		return Character.toUpperCase(first.charAt(0)) + first.substring(1) + verb + " on it here, " + all
				+ " in the workspace.";
	}

	/** Returns the counts: "4 claims and 1 quote"; nothing where there are none. */
	String inWords() {
		String claimed = claims == 0 ? "" : claims + (claims == 1 ? " claim" : " claims");
		String quoted = quotes == 0 ? "" : quotes + (quotes == 1 ? " quote" : " quotes");
		return claimed + (claimed.isEmpty() || quoted.isEmpty() ? "" : " and ") + quoted;
	}
}
