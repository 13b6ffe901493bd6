package org.newsmark.dsl.formatting2;

import java.util.List;

import org.newsmark.dsl.formatting2.Token.Role;

/**
 * Lays out a header: between declarations one blank line, between imports none; one property a line, indented, the
 * values of a block in one column. Comments stay on their line or behind what they stand behind.
 */
final class HeaderLayout {

	static final int INDENTATION = 2;
	private static final int MOST_BREAKS = 2;

	private final List<Token> tokens;
	private final List<HeaderPart> parts;
	private final Blanks blanks;
	private final Columns columns;

	/** For each token the declaration it stands in, or null. */
	private final HeaderPart[] partOf;

	HeaderLayout(List<Token> tokens, List<HeaderPart> parts, Blanks blanks) {
		this.tokens = tokens;
		this.parts = parts;
		this.blanks = blanks;
		this.columns = new Columns(tokens);
		this.partOf = new HeaderPart[tokens.size()];
	}

	void layOut() {
		assign();
		int outside = 0;
		for (int i = 0; i < tokens.size(); i++) {
			boolean isInside = i > 0 && partOf[i] != null && partOf[i] == partOf[i - 1];
			if (isInside && partOf[i].isIntact()) {
				blanks.setWithin(partOf[i].place(), tokens.get(i - 1).end(), tokens.get(i).start(), inside(i));
			}
			if (isInside) {
				outside = i + 1;
			} else if (partOf[i] != null || tokens.get(i).is(Role.BODY_MARK)) {
				layOutBetween(outside, i);
				outside = i + 1;
			}
		}
		if (!endsWithBodyMark()) {
			layOutBetween(outside, tokens.size());
		}
	}

	private void assign() {
		int part = 0;
		for (int i = 0; i < tokens.size(); i++) {
			while (part < parts.size() && parts.get(part).place().end() <= tokens.get(i).start()) {
				part++;
			}
			boolean isInside = part < parts.size() && parts.get(part).place().contains(tokens.get(i).start());
			partOf[i] = isInside ? parts.get(part) : null;
		}
	}

	private boolean endsWithBodyMark() {
		return !tokens.isEmpty() && tokens.get(tokens.size() - 1).is(Role.BODY_MARK);
	}

	/** Returns what goes before a token of a declaration that is not its first. */
	private String inside(int i) {
		Token before = tokens.get(i - 1);
		Token token = tokens.get(i);
		int breaks = breaksBefore(i);
		if (token.is(Role.COMMENT)) {
			return breaks == 0 ? " " : blanks.lines(before.is(Role.OPEN) ? 1 : Math.min(breaks, MOST_BREAKS), INDENTATION);
		}
		if (token.is(Role.CLOSE)) {
			return blanks.lines(1, 0);
		}
		if (token.is(Role.PROPERTY) || token.is(Role.RULE)) {
			int kept = before.is(Role.OPEN) ? 1 : Math.max(1, Math.min(breaks, MOST_BREAKS));
			return blanks.lines(kept, INDENTATION);
		}
		if (before.is(Role.COMMENT)) {
			return blanks.lines(1, token.is(Role.OPEN) ? 0 : 2 * INDENTATION);
		}
		return AttributeLayout.isTight(before, token) ? "" : " ".repeat(columns.blanksBefore(i));
	}

	/** Lays out the blanks before the tokens from one to another: comments, and the declaration that follows them. */
	private void layOutBetween(int first, int last) {
		HeaderPart before = first == 0 ? null : partOf[first - 1];
		HeaderPart after = last == tokens.size() ? null : partOf[last];
		boolean isReadable = tokens.subList(first, last).stream().allMatch(token -> token.is(Role.COMMENT));
		if (isBroken(before) || isBroken(after) || !isReadable) {
			return;
		}
		int parting = partingBefore(first, last, before, after);
		for (int i = first; i <= last; i++) {
			int start = i == 0 ? 0 : tokens.get(i - 1).end();
			int end = i == tokens.size() ? blanks.length() : tokens.get(i).start();
			blanks.setBetween(start, end, isBehind(i) ? " " : blanks.lines(i == parting ? MOST_BREAKS : breaks(i), 0));
		}
	}

	private int breaks(int i) {
		if (i == 0) {
			return 0;
		}
		if (i == tokens.size()) {
			return 1;
		}
		if (tokens.get(i).is(Role.BODY_MARK)) {
			return MOST_BREAKS;
		}
		boolean areNeighbors = partOf[i] != null && partOf[i - 1] != null;
		return areNeighbors ? 1 : Math.max(1, Math.min(breaksBefore(i), MOST_BREAKS));
	}

	/**
	 * Returns before which token a blank line parts two declarations, where none does yet: a comment belongs to what it
	 * stands above. Imports stand in a run; -1 where nothing needs to be parted.
	 */
	private int partingBefore(int first, int last, HeaderPart before, HeaderPart after) {
		if (before == null || after == null || areImports(first - 1, last)) {
			return -1;
		}
		for (int i = first; i <= last; i++) {
			boolean isParted = breaks(i) == MOST_BREAKS && !isBehind(i);
			if (isParted) {
				return -1;
			}
		}
		return isBehind(first) ? first + 1 : first;
	}

	private boolean areImports(int before, int after) {
		int declaration = before;
		while (declaration > 0 && partOf[declaration - 1] == partOf[before]) {
			declaration--;
		}
		return tokens.get(declaration).is(Role.IMPORT) && tokens.get(after).is(Role.IMPORT);
	}

	/** Tells a comment that stands behind something on its line. */
	private boolean isBehind(int i) {
		return i > 0 && i < tokens.size() && tokens.get(i).is(Role.COMMENT) && breaksBefore(i) == 0;
	}

	private int breaksBefore(int i) {
		return blanks.breaks(i == 0 ? 0 : tokens.get(i - 1).end(), tokens.get(i).start());
	}

	private static boolean isBroken(HeaderPart part) {
		return part != null && !part.isIntact();
	}
}
