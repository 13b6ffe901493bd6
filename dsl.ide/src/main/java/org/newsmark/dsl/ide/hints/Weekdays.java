package org.newsmark.dsl.ide.hints;

import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.newsmark.dsl.model.Dates;
import org.newsmark.dsl.newsmark.Story;

/** Finds the weekday of a date, in the language of its story; in English where that says nothing we know. */
final class Weekdays {

	/** Holds the weekday, and the date as a news story would put it. */
	record Weekday(String name, String date) {
	}

	private static final Set<String> LANGUAGES = Arrays.stream(Locale.getAvailableLocales()).map(Locale::getLanguage)
			.filter(language -> !language.isEmpty()).collect(Collectors.toUnmodifiableSet());

	private Weekdays() {
	}

	/** Returns the weekday; empty where the date is not that of a certain day. The story may be null. */
	static Optional<Weekday> of(String written, Story story) {
		return Dates.read(written).filter(date -> date.earliest().equals(date.latest()))
				.filter(date -> !date.isApproximate() && !date.isUncertain())
				.map(date -> new Weekday(date.earliest().getDayOfWeek().getDisplayName(TextStyle.FULL, language(story)),
						date.inWords()));
	}

	private static Locale language(Story story) {
		String tag = story == null || story.getLanguage() == null ? "" : story.getLanguage();
		Locale named = Locale.forLanguageTag(tag);
		return LANGUAGES.contains(named.getLanguage()) ? named : Locale.ENGLISH;
	}
}
