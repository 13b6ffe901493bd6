package org.newsmark.cli.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** Counts the columns of a terminal that a character takes. */
final class Columns {

	private Columns() {
	}

	/** Returns two for wide characters and emoji, none for what combines with its neighbors, one for the rest. */
	static int of(int character) {
		if (character < 0x80) { // without a class of ICU
			return 1;
		}
		int type = UCharacter.getType(character);
		if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
			return 0;
		}
		int width = UCharacter.getIntPropertyValue(character, UProperty.EAST_ASIAN_WIDTH);
		return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
	}
}
