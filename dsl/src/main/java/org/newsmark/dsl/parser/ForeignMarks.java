package org.newsmark.dsl.parser;

/** Knows the marks that other languages put between a name and its value, and this one does not. */
final class ForeignMarks {

	private ForeignMarks() {
	}

	/** Says what is wrong with the mark at the offset, or returns null; the rest is read as if it were not there. */
	static String mistake(String text, int offset, boolean inBody) {
		char mark = text.charAt(offset);
		if (mark == '=') {
			return "No equals sign stands before a value: put a blank there.";
		}
		if ((mark == '@' || mark == '#') && isIdDue(text, offset)) {
			return "One " + mark + " is enough: remove this one.";
		}
		if (mark == ':' && inBody) {
			return "No colon stands in an annotation: remove it.";
		}
		boolean isClass = mark == '.' && inBody && Character.isLetter(text.charAt(offset + 1));
		return isClass ? "An annotation is written as in {claim by @id}, with no dot and no equals sign." : null;
	}

	/** Tells whether @ or # stands right before the offset: the parser says so, if no id follows. */
	static boolean isIdDue(String text, int offset) {
		char previous = offset == 0 ? 0 : text.charAt(offset - 1);
		return previous == '@' || previous == '#';
	}
}
