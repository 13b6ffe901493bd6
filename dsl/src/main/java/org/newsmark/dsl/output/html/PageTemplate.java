package org.newsmark.dsl.output.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.output.body.ReadStory;
import org.newsmark.dsl.output.body.SafeLinks;

/**
 * Fills a newsroom's own page with the parts of a story. In it <code>{{name}}</code> stands for a part. Words are escaped, so
 * that they may stand in a value in quotation marks as well; all else is HTML.
 */
public final class PageTemplate {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^{}]*)}}");

	/** The parts by their names; what a story does not have is empty. */
	private static final Map<String, Consumer<StoryParts>> PARTS = new LinkedHashMap<>();

	static {
		PARTS.put("article", parts -> parts.writeArticle(true, Optional.empty()));
		PARTS.put("header", StoryParts::writeHeader);
		PARTS.put("body", parts -> parts.writeBody(Optional.empty()));
		PARTS.put("how-we-know", StoryParts::writeHowWeKnow);
		PARTS.put("sources", StoryParts::writeSources);
		PARTS.put("style", StoryParts::writeStyle);
		PARTS.put("json-ld", StoryParts::writeData);
		PARTS.put("headline", words(Story::getHeadline));
		PARTS.put("summary", words(Story::getSummary));
		PARTS.put("language", words(Tongue::language));
		PARTS.put("direction", words(story -> Tongue.direction(Tongue.language(story)) == null ? "ltr" : "rtl"));
		PARTS.put("url", words(story -> SafeLinks.isWeb(story.getUrl()) ? SafeLinks.encoded(story.getUrl()) : ""));
	}

	private final String text;

	private PageTemplate(String text) {
		this.text = text;
	}

	/**
	 * Reads a template.
	 *
	 * @throws IllegalArgumentException
	 *             if it names a part that there is none of, or has no place for the text of the story; the message says
	 *             where, and what is allowed
	 */
	public static PageTemplate of(String text) {
		Matcher placeholder = PLACEHOLDER.matcher(text);
		boolean hasText = false;
		while (placeholder.find()) {
			String name = placeholder.group(1).strip();
			if (!PARTS.containsKey(name)) {
				long line = text.substring(0, placeholder.start()).lines().count();
				throw new IllegalArgumentException("line " + Math.max(1, line) + ": there is no part called {{" + name
						+ "}}. The parts are " + names() + ".");
			}
			hasText |= name.equals("article") || name.equals("body");
		}
		if (!hasText) {
			throw new IllegalArgumentException("it has no place for the story: write {{article}} where all of it is to stand,"
					+ " or {{body}} where its text alone is to stand.");
		}
		return new PageTemplate(text);
	}

	private static String names() {
		return PARTS.keySet().stream().map(name -> "{{" + name + "}}").collect(Collectors.joining(", "));
	}

	/** Fills in a story. */
	public PageText render(ReadStory story, PageForm form) {
		PageText page = new PageText();
		Matcher placeholder = PLACEHOLDER.matcher(text);
		int copied = 0;
		while (placeholder.find()) {
			StoryParts parts = new StoryParts(story, form);
			PARTS.get(placeholder.group(1).strip()).accept(parts);
			page.append(text, copied, placeholder.start()).append(parts.page().page());
			copied = placeholder.end();
		}
		return page.append(text, copied, text.length());
	}

	private static Consumer<StoryParts> words(Function<Story, String> words) {
		return parts -> parts.page().text(words.apply(parts.story()));
	}
}
