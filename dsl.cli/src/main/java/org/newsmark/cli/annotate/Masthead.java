package org.newsmark.cli.annotate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.newsmark.dsl.newsmark.NewsmarkFactory;
import org.newsmark.dsl.newsmark.Story;

/** Gathers what an article says of itself before its text begins. What is said first counts. */
final class Masthead {

	private static final Pattern BYLINE = Pattern.compile("(?:By|BY) \\p{Lu}[^!?:]{1,120}(?<!\\.)");
	private static final Pattern PUBLISHED = Pattern.compile("(?i)(?:first )?(?:published|posted|date)(?: on| at)?:? +(.+)");
	private static final Pattern UPDATED = Pattern.compile("(?i)(?:last )?(?:updated|modified)(?: on| at)?:? +(.+)");
	/** Several of these may share a line: By Ada Lund | Nov. 30, 2025. */
	private static final Pattern PARTS = Pattern.compile("\\s+[|·•–—]\\s+");
	private static final Pattern NAMES = Pattern.compile("\\s*(?:,\\s*(?:and\\s+)?|;|\\s+and\\s+|\\s+&\\s+)\\s*");
	private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");
	private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s\"<>\\\\]+");
	private static final int LONGEST_TITLE = 200;

	private final Story story = NewsmarkFactory.eINSTANCE.createStory();

	/** Returns what is known; the headline is empty where there is none. */
	Story story() {
		if (story.getHeadline() == null) {
			story.setHeadline("");
		}
		return story;
	}

	boolean hasHeadline() {
		return story.getHeadline() != null;
	}

	void headline(String text) {
		String line = oneLine(text);
		if (story.getHeadline() == null && !line.isEmpty()) {
			story.setHeadline(line);
		}
	}

	boolean isHeadline(String text) {
		return oneLine(text).equals(story.getHeadline());
	}

	/** Takes the names of the authors, which are separated as people do. */
	void byline(String names) {
		if (story.getByline().isEmpty()) {
			Arrays.stream(NAMES.split(oneLine(names).replaceFirst("^(?:By|BY|by) ", ""))).filter(name -> !name.isBlank())
					.forEach(story.getByline()::add);
		}
	}

	void author(String name) {
		String line = oneLine(name).replaceFirst("^(?:By|BY|by) ", "");
		if (!line.isEmpty() && !ADDRESS.matcher(line).matches() && !story.getByline().contains(line)) {
			story.getByline().add(line);
		}
	}

	boolean hasAuthors() {
		return !story.getByline().isEmpty();
	}

	void published(String date) {
		if (story.getPublished() == null) {
			GivenDate.read(date).ifPresent(story::setPublished);
		}
	}

	void updated(String date) {
		if (story.getUpdated() == null) {
			GivenDate.read(date).ifPresent(story::setUpdated);
		}
	}

	void dateline(String place) {
		if (story.getDateline() == null && !place.isBlank()) {
			story.setDateline(oneLine(place));
		}
	}

	void language(String tag) {
		if (story.getLanguage() == null && LANGUAGE.matcher(tag).matches()) {
			story.setLanguage(tag);
		}
	}

	void url(String address) {
		if (story.getUrl() == null && ADDRESS.matcher(address).matches()) {
			story.setUrl(address);
		}
	}

	void summary(String sentence) {
		String line = oneLine(sentence);
		if (story.getSummary() == null && !line.isEmpty()) {
			story.setSummary(line);
		}
	}

	/** Takes a line that is all byline, date or repeated headline; tells whether it was one. */
	boolean take(String line) {
		if (isHeadline(line)) {
			return true;
		}
		List<String> parts = List.of(PARTS.split(line.strip()));
		if (parts.isEmpty() || !parts.stream().allMatch(part -> isByline(part) || date(part).isPresent())) {
			return false;
		}
		for (String part : parts) {
			if (isByline(part)) {
				byline(part);
			} else if (UPDATED.matcher(part).matches()) {
				updated(date(part).get());
			} else {
				published(date(part).get());
			}
		}
		return true;
	}

	/** Tells whether a line above the text can be its title: short, and no sentence. */
	static boolean canBeTitle(String line) {
		String title = line.strip();
		return !title.isEmpty() && title.length() <= LONGEST_TITLE && !title.matches("(?s).*[.,;:]") && !isByline(title)
				&& date(title).isEmpty();
	}

	private static boolean isByline(String part) {
		return BYLINE.matcher(part.strip()).matches();
	}

	private static Optional<String> date(String part) {
		for (Pattern label : List.of(PUBLISHED, UPDATED)) {
			Matcher matcher = label.matcher(part.strip());
			if (matcher.matches()) {
				return GivenDate.read(matcher.group(1));
			}
		}
		return GivenDate.read(part);
	}

	private static String oneLine(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}
}
