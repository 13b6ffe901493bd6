package org.newsmark.dsl.validation.syntax;

import java.util.ArrayList;
import java.util.List;

/** Finds characters that no page can carry: control characters, halves of characters, and what is no character. */
public final class Characters {

	private Characters() {
	}

	/** Returns one mistake for each run of such characters. */
	static List<Mistake> in(String text) {
		List<Mistake> found = new ArrayList<>();
		char[] characters = text.toCharArray(); // read in half the time
		int i = 0;
		while (i < characters.length) {
			if (isPlain(characters[i])) {
				i++;
				continue;
			}
			int end = runEnd(text, i);
			if (end > i) {
				found.add(new Mistake(i, end - i, message(text, i, end)));
			}
			i = end > i ? end : i + Character.charCount(text.codePointAt(i));
		}
		return found;
	}

	/** Returns where the first such character stands, or -1 where there is none. */
	public static int firstUnwritable(String text) {
		for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			if (!isWritable(text.codePointAt(i))) {
				return i;
			}
		}
		return -1;
	}

	/** Most characters need no closer look, and every file is read through here. */
	private static boolean isPlain(char character) {
		return character >= ' ' && character <= '~';
	}

	private static int runEnd(String text, int start) {
		int end = start;
		while (end < text.length() && !isWritable(text.codePointAt(end))) {
			end += Character.charCount(text.codePointAt(end));
		}
		return end;
	}

	private static String message(String text, int start, int end) {
		String name = String.format("U+%04X", text.codePointAt(start));
		boolean isAlone = start + Character.charCount(text.codePointAt(start)) == end;
		return isAlone ? "A character stands here that no page can carry, " + name + ": delete it."
				: "Characters stand here that no page can carry, the first of them " + name + ": delete them.";
	}

	private static boolean isWritable(int character) {
		boolean isSpace = character == '\t' || character == '\n' || character == '\r';
		boolean isHalf = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
		boolean isNone = character >= 0xFDD0 && character <= 0xFDEF || (character & 0xFFFE) == 0xFFFE;
		return isSpace || !Character.isISOControl(character) && !isHalf && !isNone;
	}
}
