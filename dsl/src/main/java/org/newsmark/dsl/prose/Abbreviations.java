package org.newsmark.dsl.prose;

import java.util.Set;

/** Tells the period of an abbreviation from the one that ends a sentence. */
final class Abbreviations {

	private static final int LONGEST = 12;

	private static final Set<String> KNOWN = Set.of((
			// ranks, offices and forms of address
			"Mr Mrs Ms Mx Dr Prof Rev Hon Msgr Fr Sr Jr Esq Gen Maj Col Lt Capt Cpl Sgt Pfc Pvt Spc Cmdr Adm Cdr Brig "
			+ "Sen Sens Rep Reps Gov Govs Pres Supt Det Insp Amb Atty Asst Messrs Mmes "
			// months; "May" has none, and "Sun" and "Mon" are rather a newspaper and a coin
			+ "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Tues Thurs "
			// states as news agencies shorten them
			+ "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa "
			+ "Tenn Tex Vt Va Wash Wis Wyo Ont Que Alta "
			// firms, places, counting
			+ "Inc Co Cos Corp Ltd Bros Assn Dept Univ Intl Mfg St Ste Ave Blvd Rd Ft Mt No Nos Vol Fig "
			+ "v vs cf pp approx Ph.D Ph W.Va").split(" "));

	private Abbreviations() {
	}

	/**
	 * Tells whether the period at this offset belongs to the word before it.
	 * Besides the known ones this takes letters with periods between ("U.S.", "a.m.") and single initials.
	 */
	static boolean endAt(CharSequence text, int period) {
		int start = start(text, period);
		return start < period && isAbbreviation(text, start, period);
	}

	/** Tells whether the letters from start to end make, with the period that follows, an abbreviation. */
	static boolean isAbbreviation(CharSequence text, int start, int end) {
		if (end - start > LONGEST) {
			return false;
		}
		if (end - start == 1) {
			return isInitial(text, start);
		}
		return isLettersWithPeriods(text, start, end) || KNOWN.contains(text.subSequence(start, end).toString());
	}

	private static int start(CharSequence text, int period) {
		int start = period;
		while (start > 0 && period - start <= LONGEST && isPart(text.charAt(start - 1))) {
			start--;
		}
		return start;
	}

	private static boolean isPart(char character) {
		return character == '.' || Character.isLetterOrDigit(character);
	}

	private static boolean isInitial(CharSequence text, int letter) {
		char character = text.charAt(letter);
		if (character == 'I') {
			return !followsLowerCaseWord(text, letter);
		}
		return Character.isUpperCase(character) || character == 'v';
	}

	/** "Neither did I. She left." ends with a pronoun; an initial mostly follows a name or starts the sentence. */
	private static boolean followsLowerCaseWord(CharSequence text, int letter) {
		return letter > 1 && text.charAt(letter - 1) == ' ' && Character.isLowerCase(text.charAt(letter - 2));
	}

	private static boolean isLettersWithPeriods(CharSequence text, int start, int end) {
		if ((end - start) % 2 == 0) {
			return false;
		}
		for (int at = start; at < end; at++) {
			boolean letterHere = (at - start) % 2 == 0;
			if (letterHere ? !Character.isLetter(text.charAt(at)) : text.charAt(at) != '.') {
				return false;
			}
		}
		return true;
	}
}
