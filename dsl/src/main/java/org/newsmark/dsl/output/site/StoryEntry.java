package org.newsmark.dsl.output.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.newsmark.dsl.model.Standing;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.newsmark.Claim;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.output.body.ReadStory;
import org.newsmark.dsl.output.body.SafeLinks;

/**
 * Holds what the other pages of a folder tell of one story, without the model, which is dropped when the page of the
 * story is written.
 *
 * @param address that of its page in the folder of the stories
 * @param language the language as given, or null
 */
public record StoryEntry(String address, String headline, String summary, List<String> byline, String published,
		String updated, String language, String url, List<SourceEntry> sources, List<PassageEntry> passages) {

	private static final int LONGEST_PASSAGE = 160;

	/** Notes what others tell of a story whose page has this name. */
	public static StoryEntry of(ReadStory read, String page, SourceFiles files) {
		Story story = read.story();
		List<SourceEntry> sources = new ArrayList<>();
		Map<Statement, List<String>> restsOn = new LinkedHashMap<>();
		for (Source source : read.cited().sources()) {
			SourceEntry entry = SourceEntry.of(source, files, read.words());
			sources.add(entry);
			read.cited().restingOn(source)
					.forEach(each -> restsOn.computeIfAbsent(each, any -> new ArrayList<>()).add(entry.file()));
		}
		List<PassageEntry> passages = read.text().noted().stream().map(statement -> passage(statement, read,
				restsOn.getOrDefault(statement, List.of()))).toList();
		return new StoryEntry(SafeLinks.encoded(page), story.getHeadline() == null ? "" : story.getHeadline(),
				story.getSummary(), List.copyOf(story.getByline()), story.getPublished(), story.getUpdated(),
				story.getLanguage(), story.getUrl(), sources, passages);
	}

	private static PassageEntry passage(Statement statement, ReadStory read, List<String> sources) {
		String standing = statement instanceof Claim claim ? Standing.of(claim, read.responses()).orElse(null) : null;
		return new PassageEntry(read.text().number(statement).orElseThrow(), shortened(read.text().words(statement)),
				Statements.on(statement).orElse(null), standing, sources.stream().distinct().toList());
	}

	private static String shortened(String words) {
		if (words.length() <= LONGEST_PASSAGE) {
			return words;
		}
		int blank = words.lastIndexOf(' ', LONGEST_PASSAGE);
		return words.substring(0, blank > 0 ? blank : words.offsetByCodePoints(0, LONGEST_PASSAGE / 2)) + "\u2026";
	}

	/** Returns the address of a passage on the page of the story. */
	String addressOf(PassageEntry passage) {
		return address + "#ref." + passage.number();
	}
}
