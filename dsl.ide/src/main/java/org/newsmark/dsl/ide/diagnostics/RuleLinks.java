package org.newsmark.dsl.ide.diagnostics;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import com.google.inject.Singleton;

/** Finds the address of the page that explains a rule, among the pages that come with the distribution. */
@Singleton
public final class RuleLinks {

	/** Names the system property that holds the folder with the pages. */
	public static final String FOLDER = "newsmark.rules";

	private final Path folder = Optional.ofNullable(System.getProperty(FOLDER)).map(Path::of).orElse(null);

	/** Returns the address of a rule's page; empty where the pages are not at hand. */
	public Optional<String> page(String rule) {
		if (folder == null) {
			return Optional.empty();
		}
		Path page = folder.resolve(rule + ".md");
		return Files.isRegularFile(page) ? Optional.of(page.toUri().toString()) : Optional.empty();
	}
}
