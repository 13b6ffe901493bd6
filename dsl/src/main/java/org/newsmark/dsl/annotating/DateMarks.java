package org.newsmark.dsl.annotating;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.newsmark.dsl.model.Dates;
import org.newsmark.dsl.model.NewsDate;
import org.newsmark.dsl.prose.TextRange;
import org.newsmark.dsl.prose.dates.DateReader;
import org.newsmark.dsl.prose.dates.DateWords;

/** Marks the words that name a date, where it is clear which. */
final class DateMarks {

	/** What comes is told so, and not what was said of it: will close on Monday. */
	private static final Pattern AHEAD = Pattern.compile(
			"(?i)\\b(?:will|won['’]t|shall|scheduled|due|expected|planned|plans|(?:is|are) (?:set|to))"
					+ "\\b(?:(?!\\b(?:said|told)\\b)[^.;:])*$");
	private static final int FARTHEST_VERB = 120;

	private DateMarks() {
	}

	/** Finds them in a text, counted from the day of the story where there is one. */
	static List<Mark> in(String text, List<LocalDate> day) {
		return DateReader.read(text).stream().flatMap(date -> value(date, text, day)
				.map(value -> Mark.date(new TextRange(date.start(), date.end()), value.toString())).stream()).toList();
	}

	/** A weekday or month is the last one, unless what happens then is still to come. */
	private static Optional<NewsDate> value(DateWords date, String text, List<LocalDate> day) {
		Optional<NewsDate> value = date.resolveAll(day).stream().findFirst();
		boolean isAhead = !day.isEmpty() && date.isRelative()
				&& AHEAD.matcher(text.substring(Math.max(0, date.start() - FARTHEST_VERB), date.start())).find();
		return value.map(last -> isAhead && last.latest().isBefore(day.get(0))
				? next(last).filter(next -> date.fits(next, day.get(0))).findFirst().orElse(last)
				: last);
	}

	/** Returns the next such weekday, day of the year or month; the words tell which of them they can mean. */
	private static Stream<NewsDate> next(NewsDate last) {
		LocalDate first = last.earliest();
		return switch (last.precision()) {
		case DAY -> Stream.of(first.plusWeeks(1), first.plusYears(1)).flatMap(day -> Dates.read(day.toString()).stream());
		case MONTH -> Dates.read(YearMonth.from(first).plusYears(1).toString()).stream();
		default -> Stream.empty();
		};
	}
}
