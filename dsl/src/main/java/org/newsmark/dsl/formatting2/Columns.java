package org.newsmark.dsl.formatting2;

import java.util.List;

import org.newsmark.dsl.formatting2.Token.Role;

/**
 * Finds the columns of a header's blocks: the values of properties stand in one, the severities of rules in another,
 * since rules have long names.
 */
final class Columns {

	private final List<Token> tokens;
	private final int[] blanks;

	Columns(List<Token> tokens) {
		this.tokens = tokens;
		this.blanks = new int[tokens.size() + 1];
		for (int i = 0; i < tokens.size(); i++) {
			if (tokens.get(i).is(Role.OPEN)) {
				int end = end(i);
				align(i, end, Role.PROPERTY, 0);
				align(i, end, Role.RULE, 1);
			}
		}
	}

	/** Returns how many blanks part a token from the one before it on its line. */
	int blanksBefore(int token) {
		return Math.max(1, blanks[token]);
	}

	private int end(int open) {
		int end = open + 1;
		while (end < tokens.size() && !tokens.get(end).is(Role.CLOSE) && !tokens.get(end).is(Role.OPEN)) {
			end++;
		}
		return end;
	}

	/** Aligns what stands behind the keyword, or so many tokens further on. */
	private void align(int start, int end, Role role, int further) {
		int longest = 0;
		for (int i = start; i < end - further; i++) {
			longest = tokens.get(i).is(role) ? Math.max(longest, tokens.get(i + further).length()) : longest;
		}
		for (int i = start; i < end - further; i++) {
			if (tokens.get(i).is(role)) {
				blanks[i + further + 1] = 1 + longest - tokens.get(i + further).length();
			}
		}
	}
}
