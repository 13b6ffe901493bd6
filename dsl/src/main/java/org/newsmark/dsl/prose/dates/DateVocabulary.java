package org.newsmark.dsl.prose.dates;

/**
 * Know the English words that matter to dates, without regard to case.
 *
 * <p>
 * Most words of a text are not in it, and each is asked for; so a word is looked up in the text itself, by a hash that
 * the tokenizer computes while it reads.
 */
final class DateVocabulary {

	private static final int SLOTS = 2048;
	private static final String[] SPELLINGS = new String[SLOTS];
	private static final Word[] WORDS = new Word[SLOTS];

	static {
		counted(Kind.WEEKDAY, "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
		counted(Kind.MONTH, "january", "february", "march", "april", "may", "june", "july", "august", "september",
				"october", "november", "december");
		counted(Kind.SHORT_MONTH, "jan", "feb", "mar", "apr", "", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
		put("sept", Kind.SHORT_MONTH, 9);
		put("spring", Kind.SEASON, 21);
		put("summer", Kind.SEASON, 22);
		put("autumn", Kind.SEASON, 23);
		put("fall", Kind.SEASON, 23);
		put("winter", Kind.SEASON, 24);
		units();
		counted(Kind.COUNT, "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
				"twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty");
		tens("thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
		put("dozen", Kind.COUNT, 12);
		modifiers();
		particles();
		names();
	}

	private DateVocabulary() {
	}

	private static void units() {
		unit(CalendarUnit.DAY, "day", "days");
		unit(CalendarUnit.WEEK, "week", "weeks");
		unit(CalendarUnit.WEEKEND, "weekend", "weekends");
		unit(CalendarUnit.MONTH, "month", "months");
		unit(CalendarUnit.QUARTER, "quarter", "quarters");
		unit(CalendarUnit.YEAR, "year", "years");
		unit(CalendarUnit.DECADE, "decade", "decades");
		unit(CalendarUnit.CENTURY, "century", "centuries");
		all(Kind.FORTNIGHT, "fortnight");
		all(Kind.TIME_OF_DAY, "morning", "afternoon", "evening", "night");
	}

	private static void modifiers() {
		put("early", Kind.PART, Part.EARLY.ordinal());
		put("mid", Kind.PART, Part.MID.ordinal());
		put("late", Kind.PART, Part.LATE.ordinal());
		put("earlier", Kind.PART, Part.EARLIER.ordinal());
		put("later", Kind.PART, Part.LATER.ordinal());
		put("yesterday", Kind.NEAR_DAY, -1);
		put("today", Kind.NEAR_DAY, 0);
		put("tonight", Kind.NEAR_DAY, 0);
		put("tomorrow", Kind.NEAR_DAY, 1);
		all(Kind.ARTICLE, "a", "an");
		all(Kind.COUPLE, "couple");
		all(Kind.FEW, "few");
		all(Kind.SEVERAL, "several");
		all(Kind.THE, "the");
		all(Kind.THIS, "this");
		all(Kind.LAST, "last");
		all(Kind.NEXT, "next");
		all(Kind.PAST, "past");
		all(Kind.PREVIOUS, "previous", "preceding");
		all(Kind.COMING, "coming");
		all(Kind.FOLLOWING, "following");
		counted(Kind.RANK, "first", "second", "third", "fourth", "fifth");
		all(Kind.RANK, "final");
	}

	private static void particles() {
		all(Kind.AGO, "ago");
		all(Kind.NOW, "now");
		all(Kind.BEFORE, "before");
		all(Kind.AFTER, "after");
		all(Kind.BY, "by");
		all(Kind.IN, "in");
		all(Kind.ON, "on");
		all(Kind.AT, "at");
		all(Kind.OF, "of");
		all(Kind.AS, "as");
		all(Kind.AND, "and", "or");
		all(Kind.TO, "to");
		all(Kind.THROUGH, "through", "until", "till");
		all(Kind.FROM, "from");
		all(Kind.BETWEEN, "between");
		all(Kind.SINCE, "since", "during");
		all(Kind.FOR, "for");
		all(Kind.THAN, "than");
		all(Kind.MORE, "more", "over");
		all(Kind.LEAST, "least");
		all(Kind.HALF, "half");
		all(Kind.EVERY, "every", "each", "any", "most", "some", "many", "another", "one", "per", "alternate");
		all(Kind.YEAR_LEADER, "throughout", "into", "circa");
		stretch(Part.EARLY, "start", "beginning");
		stretch(Part.MID, "middle");
		stretch(Part.LATE, "end", "close");
		put("rest", Kind.STRETCH, -1);
		put("remainder", Kind.STRETCH, -1);
	}

	private static void names() {
		all(Kind.NAME_BEFORE, "good", "black", "super", "ash", "bloody", "palm", "easter", "holy", "maundy", "shrove",
				"fat", "cyber", "giving", "whit", "casual", "business", "sheffield", "ruby", "freaky", "man", "girl",
				"spy", "pentecost", "mardi");
		put("christmas", Kind.NAME_BEFORE, Holiday.FIRST_WORD);
		for (String word : new String[] { "new", "independence", "veterans", "boxing", "labor", "memorial", "thanksgiving",
				"martin", "presidents", "valentine" }) {
			put(word, Kind.WORD, Holiday.FIRST_WORD);
		}
		all(Kind.NAME_AFTER, "school", "schools", "times", "telegraph", "mirror", "express", "mail", "independent",
				"post", "herald", "world", "star", "best", "league", "roast", "driver", "drivers", "addams",
				"club", "review");
		all(Kind.COUNTED, "percent", "people", "votes", "points", "dollars", "euros", "pounds", "miles", "kilometers",
				"kilometres", "feet", "meters", "metres", "hours", "minutes", "seconds", "degrees", "cases", "million",
				"billion", "trillion", "thousand", "hundred", "men", "women", "children", "gmt", "utc", "pm",
				"am", "p", "seats", "homes", "troops", "soldiers", "workers", "deaths", "jobs", "tons", "acres",
				"employees", "residents", "students", "copies", "units", "voters", "members", "signatures");
	}

	private static void stretch(Part part, String... spellings) {
		for (String spelling : spellings) {
			put(spelling, Kind.STRETCH, part.ordinal());
		}
	}

	private static void unit(CalendarUnit unit, String one, String many) {
		put(one, Kind.UNIT, unit.ordinal());
		put(many, Kind.UNITS, unit.ordinal());
	}

	private static void tens(String... spellings) {
		for (int i = 0; i < spellings.length; i++) {
			put(spellings[i], Kind.COUNT, 30 + 10 * i);
		}
	}

	private static void counted(Kind kind, String... spellings) {
		for (int i = 0; i < spellings.length; i++) {
			put(spellings[i], kind, i + 1);
		}
	}

	private static void all(Kind kind, String... spellings) {
		for (String spelling : spellings) {
			put(spelling, kind, 0);
		}
	}

	// A word that stands in two lists keeps its first meaning.
	private static void put(String spelling, Kind kind, int value) {
		int hash = 0;
		for (int i = 0; i < spelling.length(); i++) {
			hash = hash(hash, spelling.charAt(i));
		}
		int slot = slot(hash);
		while (SPELLINGS[slot] != null) {
			if (SPELLINGS[slot].equals(spelling)) {
				return;
			}
			slot = (slot + 1) % SLOTS;
		}
		SPELLINGS[slot] = spelling;
		WORDS[slot] = new Word(kind, value);
	}

	/** Adds one lower-case letter to the hash of the letters before it; the hash of none is 0. */
	static int hash(int hash, int lowerCaseLetter) {
		return 31 * hash + lowerCaseLetter;
	}

	/** Looks up the word of ASCII letters at a place in the text. */
	static Word find(CharSequence text, int start, int end, int hash) {
		for (int slot = slot(hash); SPELLINGS[slot] != null; slot = (slot + 1) % SLOTS) {
			if (isAt(text, start, end, SPELLINGS[slot])) {
				return checked(WORDS[slot], text.charAt(start));
			}
		}
		return Word.UNKNOWN;
	}

	// "March" is a month and "march" is none; of the days of the week no other word is made.
	private static Word checked(Word word, char initial) {
		boolean isMonth = word.kind() == Kind.MONTH || word.kind() == Kind.SHORT_MONTH;
		return isMonth && initial >= 'a' ? Word.UNKNOWN : word;
	}

	private static boolean isAt(CharSequence text, int start, int end, String spelling) {
		if (end - start != spelling.length()) {
			return false;
		}
		for (int i = 0; i < spelling.length(); i++) {
			if ((text.charAt(start + i) | 0x20) != spelling.charAt(i)) {
				return false;
			}
		}
		return true;
	}

	private static int slot(int hash) {
		return (hash ^ hash >>> 15) & SLOTS - 1;
	}
}
