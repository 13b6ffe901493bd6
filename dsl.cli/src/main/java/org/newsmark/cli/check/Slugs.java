package org.newsmark.cli.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.newsmark.cli.files.Input;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.scoping.Ids;

import com.google.inject.Inject;

/** Reads the slugs of stories from their headers alone. */
final class Slugs {

	private static final Pattern STORY_LINE = Pattern.compile("^story[ \t]*\"", Pattern.MULTILINE);
	private static final Pattern SLUG_LINE = Pattern.compile("^[ \t]*slug[ \t]+([A-Za-z0-9_][A-Za-z0-9_-]*)[ \t]*$",
			Pattern.MULTILINE);

	@Inject
	private Headers headers;

	/** Returns the slug of the story in the file, if there is a story. */
	Optional<String> read(Input input) throws IOException {
		byte[] header = Headers.read(input);
		Optional<String> plain = onItsOwnLine(new String(header, StandardCharsets.UTF_8));
		return plain.isPresent() ? plain : Loader.file(headers.load(input, header)).map(Stories::story).map(Ids::slug);
	}

	/**
	 * Finds the slug of a story that begins on a line of its own, and has its slug on another: nearly all do, and need no
	 * parser for it. No string and no comment goes on beyond its line, so such a line is what it seems.
	 */
	private static Optional<String> onItsOwnLine(String header) {
		Matcher slug = SLUG_LINE.matcher(header);
		Matcher story = STORY_LINE.matcher(header);
		if (!story.find() || story.find() || !slug.find()) {
			return Optional.empty();
		}
		String found = slug.group(1);
		return slug.find() ? Optional.empty() : Optional.of(found);
	}
}
