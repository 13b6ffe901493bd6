package org.newsmark.cli.changes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.newsmark.cli.check.Headers;
import org.newsmark.cli.files.Input;
import org.newsmark.dsl.scoping.Imports;

import com.google.inject.Inject;

/** Finds where a file looks for those that it imports, named or not, whether or not any are there. */
public final class ImportPlaces {

	@Inject
	private Headers headers;

	/** What cannot be read is reported when whoever imports it is checked; here it imports nothing. */
	public Set<Path> of(Path file) {
		if (!Files.isRegularFile(file)) {
			return Set.of();
		}
		Set<Path> found = new HashSet<>();
		try {
			for (URI place : Imports.places(headers.load(new Input(file.toString(), file, null)))) {
				found.add(Path.of(place.toFileString()).normalize());
			}
		} catch (IOException | RuntimeException | StackOverflowError | AssertionError unread) {
			return Set.of();
		}
		return found;
	}
}
