package org.newsmark.cli.check;

import java.io.IOException;
import java.util.Optional;

import org.newsmark.cli.files.Input;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.scoping.Ids;

import com.google.inject.Inject;

/** Reads the slugs of stories from their headers alone. */
final class Slugs {

	@Inject
	private Headers headers;

	/** Returns the slug of the story in the file, if there is a story. */
	Optional<String> read(Input input) throws IOException {
		return Loader.file(headers.load(input)).map(Stories::story).map(Ids::slug);
	}
}
