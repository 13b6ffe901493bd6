package org.newsmark.dsl.model;

import java.time.LocalDate;
import java.time.YearMonth;

import org.newsmark.dsl.words.Words;

/** Put the parts of a date into words of a language; in English in American order, with AP's short names of months. */
final class DateInWords {

	/** Says a date in the words that it is given. */
	@FunctionalInterface
	interface Phrase {
		String in(DateInWords words);
	}

	private static final int[] ROMAN_VALUES = { 100, 90, 50, 40, 10, 9, 5, 4, 1 };
	private static final String[] ROMAN_DIGITS = { "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I" };

	private final Words words;

	DateInWords(Words words) {
		this.words = words;
	}

	String month(YearMonth month) {
		return words.say("date.month", words.oneOf("months", month.getMonthValue() - 1), month.getYear());
	}

	String day(LocalDate day) {
		return words.say("date.day", day.getDayOfMonth(), words.oneOf("months.short", day.getMonthValue() - 1), day.getYear());
	}

	String time(LocalDate day, String clock, String offset) {
		return words.say("date.time", day(day), clock, offset.equals("Z") ? "UTC" : "UTC" + offset);
	}

	/** Takes 0 for spring. */
	String season(int year, int season) {
		return words.say("date.season", words.oneOf("seasons", season), year);
	}

	String decade(int firstYear) {
		return words.say("date.decade", firstYear);
	}

	String century(int hundreds) {
		int number = hundreds + 1;
		return words.say("date.century", number, words.oneOf("date.ordinals", ordinalEnding(number)), roman(number));
	}

	private static int ordinalEnding(int number) {
		boolean isRegular = number / 10 % 10 == 1 || number % 10 == 0 || number % 10 > 3;
		return isRegular ? 0 : number % 10;
	}

	private static String roman(int number) {
		StringBuilder roman = new StringBuilder();
		int rest = number;
		for (int i = 0; i < ROMAN_VALUES.length; i++) {
			for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
				roman.append(ROMAN_DIGITS[i]);
			}
		}
		return roman.toString();
	}

	String someMonth(int year) {
		return words.say("date.somemonth", year);
	}

	String someDay(YearMonth month) {
		return words.say("date.someday", month(month));
	}

	String qualified(String date, boolean approximate, boolean uncertain) {
		String about = approximate ? words.say("date.about", date) : date;
		return uncertain ? words.say("date.possibly", about) : about;
	}

	String interval(String start, String end) {
		return words.say("date.interval", start, end);
	}

	String since(String start) {
		return words.say("date.since", start);
	}

	String until(String end) {
		return words.say("date.until", end);
	}
}
