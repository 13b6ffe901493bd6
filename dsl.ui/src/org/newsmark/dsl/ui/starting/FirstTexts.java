package org.newsmark.dsl.ui.starting;

import java.time.LocalDate;
import java.util.Locale;

/** Holds what new files begin with. All of it passes the checks. */
final class FirstTexts {

	private FirstTexts() {
	}

	/** Returns a story whose slug is made of the name of its file. */
	static String story(String fileName) {
		return """
				story "Headline" {
				  slug      %s
				  byline    "Your Name"
				  dateline  "CITY"
				  published %s
				  language  en
				}
				---
				What happened, where, and who says so.
				""".formatted(slug(fileName), LocalDate.now());
	}

	static String sourceBook() {
		return """
				// Sources that several stories cite. A story imports this file: import "sources.news"

				source town-hall: organization "Town Hall" {
				  url "https://town-hall.example.org/"
				}
				""";
	}

	static String newsroom() {
		return """
				// Every story in this project finds this file without naming it: the policy of the desk,
				// and the sources that most stories cite.

				policy "Newsroom" {
				  profile           default
				  anonymous-minimum 2
				}
				""";
	}

	/** Slugs are ids: letters, digits and single hyphens, beginning with a letter. */
	static String slug(String fileName) {
		String words = fileName.replaceFirst("\\.news$", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-")
				.replaceAll("^-|-$", "");
		return words.isEmpty() || !Character.isLetter(words.charAt(0)) ? ("story-" + words).replaceAll("-$", "") : words;
	}
}
