package org.newsmark.cli.annotate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.newsmark.dsl.model.DatePrecision;
import org.newsmark.dsl.model.MalformedDate;
import org.newsmark.dsl.model.NewsDate;
import org.newsmark.dsl.prose.dates.DateReader;
import org.newsmark.dsl.prose.dates.DateWords;

/** Reads the day of publication as sites, editors and people write it. */
final class GivenDate {

	private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}:\\d{2})(:\\d{2})?(?:[.,]\\d+)?"
			+ "\\s?(?:([Zz])|([+-]\\d{2}):?(\\d{2}))?)?(?![\\d-]).{0,30}");
	/** What a clock says behind a day: ", 8:15 p.m. ET". */
	private static final Pattern CLOCK = Pattern.compile("(?i)(?:,| at| \\||\\s)*(?:\\d{1,2}(?:[:.]\\d{2}){0,2}.{0,24})?");
	private static final Pattern WEEKDAY = Pattern
			.compile("(?i)(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? ");

	private GivenDate() {
	}

	/** Returns a date of the language; empty where the whole text is no day. */
	static Optional<String> read(String text) {
		String given = WEEKDAY.matcher(text.strip()).replaceFirst(found -> found.start() == 0 ? "" : found.group());
		Matcher iso = ISO.matcher(given);
		return (iso.matches() ? Optional.of(iso(iso)) : inWords(given)).filter(GivenDate::isDate);
	}

	private static String iso(Matcher iso) {
		boolean hasOffset = iso.group(4) != null || iso.group(5) != null;
		if (!hasOffset) {
			return iso.group(1);
		}
		String seconds = iso.group(3) == null || iso.group(3).equals(":00") ? "" : iso.group(3);
		return iso.group(1) + "T" + iso.group(2) + seconds + (iso.group(4) != null ? "Z" : iso.group(5) + ":" + iso.group(6));
	}

	private static Optional<String> inWords(String given) {
		List<DateWords> dates = DateReader.readMarked(given);
		boolean isAll = dates.size() >= 1 && dates.get(0).start() == 0
				&& CLOCK.matcher(given.substring(dates.get(0).end())).matches();
		return isAll ? dates.get(0).resolve(null).filter(date -> date.precision() == DatePrecision.DAY)
				.map(NewsDate::toString) : Optional.empty();
	}

	private static boolean isDate(String date) {
		try {
			NewsDate.parse(date);
			return true;
		} catch (MalformedDate malformed) {
			return false;
		}
	}
}
