package org.newsmark.dsl.model;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** Put the parts of a date into the words of a news story: American order, AP's short names of months. */
final class DateInWords {

	private static final String[] SHORT_MONTHS = { "Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.",
			"Sept.", "Oct.", "Nov.", "Dec." };
	private static final String[] SEASONS = { "spring", "summer", "autumn", "winter" };

	private DateInWords() {
	}

	static String year(int year) {
		return Integer.toString(year);
	}

	static String month(int year, int month) {
		return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year;
	}

	static String day(LocalDate day) {
		return SHORT_MONTHS[day.getMonthValue() - 1] + " " + day.getDayOfMonth() + ", " + day.getYear();
	}

	static String time(LocalDate day, String clock, String offset) {
		return day(day) + ", " + clock + (offset.equals("Z") ? " (UTC)" : " (UTC" + offset + ")");
	}

	static String season(int year, int season) {
		return SEASONS[season - 21] + " " + year;
	}

	static String decade(int firstYear) {
		return "the " + firstYear + "s";
	}

	static String century(int hundreds) {
		int number = hundreds + 1;
		return "the " + number + ordinalEnding(number) + " century";
	}

	private static String ordinalEnding(int number) {
		if (number / 10 % 10 == 1) {
			return "th";
		}
		return switch (number % 10) {
		case 1 -> "st";
		case 2 -> "nd";
		case 3 -> "rd";
		default -> "th";
		};
	}

	static String someMonth(int year) {
		return "a month of " + year;
	}

	static String someDay(int year, int month) {
		return "a day in " + month(year, month);
	}

	static String qualified(String words, boolean approximate, boolean uncertain) {
		String about = approximate ? "about " + words : words;
		return uncertain ? "possibly " + about : about;
	}

	static String interval(String start, String end) {
		return start + " to " + end;
	}

	static String since(String start) {
		return "since " + start;
	}

	static String until(String end) {
		return "until " + end;
	}
}
