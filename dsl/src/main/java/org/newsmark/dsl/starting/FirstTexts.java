package org.newsmark.dsl.starting;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.newsmark.dsl.scoping.Imports;
import org.newsmark.dsl.validation.Edits;

/** Holds what new files begin with. All of it passes the checks. */
public final class FirstTexts {

	/** The story that a new newsroom has. */
	public static final String FIRST_STORY = "first-story.news";
	private static final String SOURCE_BOOK = "sources.news";

	private FirstTexts() {
	}

	/** Returns the files of a new newsroom by their names, in the order in which they are best read. */
	public static Map<String, String> newsroom(String name, LocalDate today) {
		Map<String, String> files = new LinkedHashMap<>();
		files.put(Imports.NEWSROOM_FILE, policy(name));
		files.put(SOURCE_BOOK, sourceBook());
		files.put(FIRST_STORY, firstStory(today));
		return files;
	}

	/** Returns a story without marks, whose slug is made of the name of its file. */
	public static String story(String fileName, LocalDate today) {
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
				""".formatted(slug(fileName), today);
	}

	/** Returns a file of sources. */
	public static String sourceBook() {
		return """
				// Sources that several stories cite. A story imports this file: import "sources.news"

				source town-hall: organization "Town Hall" {
				  url "https://town-hall.example.org/"
				}
				""";
	}

	private static String policy(String name) {
		return """
				// Every story in this folder and below finds this file without naming it: the policy of the desk,
				// and the sources that most stories cite.

				policy "%s" {
				  profile           default
				  anonymous-minimum 2
				}
				""".formatted(Edits.escaped(name.replaceAll("\\p{Cntrl}", " ")));
	}

	/** Words and dates must fit: the day before is called by its name. */
	private static String firstStory(LocalDate today) {
		LocalDate yesterday = today.minusDays(1);
		return """
				// A claim, a quote and a date, with who stands behind them. Put a story of your own in its place.

				import "%1$s"

				story "Town library will stay open until ten" {
				  slug      %2$s
				  byline    "Your Name"
				  dateline  "CITY"
				  published %3$s
				  language  en
				}

				source mayor: person "Ada Lund" {
				  role "Mayor"
				}

				---
				[The town library will stay open until ten at night]{claim by @town-hall on %4$s}, the town said \
				[on %5$s]{date %4$s}.

				["Nobody should have to stop in the middle of a chapter,"]{quote by @mayor on %4$s} \
				Mayor Ada Lund told reporters.
				""".formatted(SOURCE_BOOK, slug(FIRST_STORY), today, yesterday,
				yesterday.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
	}

	/** Slugs are ids: letters, digits and single hyphens, beginning with a letter. */
	private static String slug(String fileName) {
		String words = fileName.replaceFirst("\\.news$", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-")
				.replaceAll("^-|-$", "");
		boolean isSlug = !words.isEmpty() && Character.isLetter(words.charAt(0));
		return isSlug ? words : ("story-" + words).replaceAll("-$", "");
	}
}
