package org.newsmark.dsl.output.ninjs;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.newsmark.dsl.model.DatePrecision;
import org.newsmark.dsl.model.Dates;
import org.newsmark.dsl.model.NewsDate;
import org.newsmark.dsl.model.Responses;
import org.newsmark.dsl.model.Responses.Response;
import org.newsmark.dsl.model.SourceInWords;
import org.newsmark.dsl.model.Sources;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.Correction;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.output.body.CitedSources;
import org.newsmark.dsl.output.body.SafeLinks;
import org.newsmark.dsl.output.json.JsonWriter;
import org.newsmark.dsl.output.text.StoryPlainText;
import org.newsmark.dsl.words.Words;

/** Renders a story as a news item of IPTC's ninjs, version 3.2, as agencies and content systems exchange them. */
public final class StoryNinjs {

	private static final String SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.2.json#";
	/** Where the day begins last on earth. */
	private static final ZoneOffset LAST = ZoneOffset.ofHours(-12);

	private final Function<NewsFile, String> html;

	/** Takes who makes the body of a story in HTML. */
	public StoryNinjs(Function<NewsFile, String> html) {
		this.html = html;
	}

	/**
	 * Renders the story of a file.
	 *
	 * @throws IllegalArgumentException
	 *             if the file tells no story
	 */
	public String render(NewsFile file) {
		Story story = Stories.story(file);
		if (story == null) {
			throw new IllegalArgumentException("The file holds no story, so there is no news item to make of it.");
		}
		Words words = Words.in(story.getLanguage());
		Map<String, Object> item = new LinkedHashMap<>();
		item.put("standard", standard());
		item.put("uri", identifier(story, slug(story, file)));
		item.put("type", "text");
		item.put("representationType", "full");
		putDates(item, story);
		put(item, "language", story.getLanguage());
		item.put("slugline", slug(story, file));
		put(item, "title", story.getHeadline());
		put(item, "by", words.list(story.getByline()));
		put(item, "located", story.getDateline());
		item.put("headlines", List.of(value(story.getHeadline())));
		put(item, "descriptions", story.getSummary() == null ? List.of() : List.of(value(story.getSummary())));
		put(item, "edNote", story.getCorrections().stream().map(each -> correction(each, words))
				.collect(Collectors.joining(" ")));
		item.put("bodies", List.of(body("text/html", html.apply(file), file),
				body("text/plain", new StoryPlainText().body(file), file)));
		put(item, "infoSources", CitedSources.of(file).sources().stream().map(each -> source(each, words)).toList());
		put(item, "associations", otherStories(file));
		return JsonWriter.write(item) + "\n";
	}

	private static Map<String, Object> standard() {
		Map<String, Object> standard = new LinkedHashMap<>();
		standard.put("name", "ninjs");
		standard.put("version", "3.2");
		standard.put("schema", SCHEMA);
		return standard;
	}

	private static String slug(Story story, NewsFile file) {
		return story.getSlug() == null ? file.eResource().getURI().trimFileExtension().lastSegment() : story.getSlug();
	}

	/** A story that says no address has what it keeps through all its versions: its slug and when it was published. */
	private static String identifier(Story story, String slug) {
		return SafeLinks.isWeb(story.getUrl()) ? SafeLinks.encoded(story.getUrl())
				: "urn:uuid:" + UUID.nameUUIDFromBytes(
						(slug + " " + story.getPublished()).getBytes(StandardCharsets.UTF_8));
	}

	/** ninjs knows moments alone. A day is none, and no time of day is made up for it, save to keep an embargo. */
	private static void putDates(Map<String, Object> item, Story story) {
		putMoment(item, "firstCreated", story.getPublished());
		putMoment(item, "versionCreated", story.getUpdated() == null ? story.getPublished() : story.getUpdated());
		if (story.getEmbargo() != null) {
			Optional<String> end = embargo(story.getEmbargo());
			item.put(end.isEmpty() ? "pubStatus" : "embargoedUntil", end.orElse("withheld"));
		}
	}

	/** An embargo without a time ends when its last day has begun everywhere; one that is unclear, never. */
	private static Optional<String> embargo(String written) {
		return Dates.moment(written).or(() -> Dates.read(written).filter(date -> date.latest().getYear() <= 9999)
				.map(date -> date.latest().atStartOfDay().atOffset(LAST)))
				.map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format);
	}

	private static void putMoment(Map<String, Object> item, String property, String written) {
		Dates.read(written).filter(date -> date.precision() == DatePrecision.TIME).flatMap(NewsDate::iso)
				.ifPresent(moment -> item.put(property, moment));
	}

	private static String correction(Correction correction, Words words) {
		String date = Dates.read(correction.getDate()).map(each -> each.inWords(words)).orElse(correction.getDate());
		return words.say("header.correction", date) + ": " + correction.getText();
	}

	private static Map<String, Object> body(String contentType, String value, NewsFile file) {
		String words = new StoryPlainText().body(file).strip();
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("contentType", contentType);
		body.put("charCount", words.codePointCount(0, words.length()));
		body.put("wordCount", words.isEmpty() ? 0 : words.split("\\s+").length);
		body.put("value", value);
		return body;
	}

	/** One who is not named is described, and has neither a name nor an identifier. */
	private static Map<String, Object> source(Source source, Words words) {
		String role = SourceInWords.describe(source, words);
		Map<String, Object> party = new LinkedHashMap<>();
		if (Sources.isAnonymous(source)) {
			party.put("role", source.getName() + " (" + role + ")");
		} else {
			party.put("name", source.getName());
			party.put("role", role);
			put(party, "uri", SafeLinks.isWeb(source.getUrl()) ? SafeLinks.encoded(source.getUrl()) : null);
		}
		return party;
	}

	/** Returns the stories to which this one responds, and how; only one with an address can be told of. */
	private static List<Map<String, Object>> otherStories(NewsFile file) {
		Responses responses = Responses.in(file);
		Set<Map<String, Object>> stories = new LinkedHashSet<>();
		for (Statement statement : Statements.headsIn(file)) {
			for (Response response : responses.from(statement)) {
				Story story = Stories.story(Stories.file(response.to()));
				if (story != Stories.story(file) && SafeLinks.isWeb(story.getUrl())) {
					stories.add(association(story, response));
				}
			}
		}
		return new ArrayList<>(stories);
	}

	private static Map<String, Object> association(Story story, Response response) {
		Map<String, Object> association = new LinkedHashMap<>();
		association.put("name", story.getHeadline());
		association.put("rel", response.kind().name().toLowerCase(Locale.ROOT));
		association.put("uri", SafeLinks.encoded(story.getUrl()));
		association.put("type", "text");
		return association;
	}

	private static Map<String, Object> value(String text) {
		return Map.of("value", text == null ? "" : text);
	}

	private static void put(Map<String, Object> object, String property, Object value) {
		boolean isMissing = value == null || value.equals("") || value.equals(List.of());
		if (!isMissing) {
			object.put(property, value);
		}
	}
}
