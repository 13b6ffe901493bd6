package org.newsmark.dsl.ide.diagnostics;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import com.google.inject.Singleton;

/** Finds the address of the page that explains a rule, among the pages that come with the distribution. */
@Singleton
public final class RuleLinks {

	/** Names the system property that holds the folder with the pages. */
	public static final String FOLDER = "newsmark.rules";

	private final Path folder = Optional.ofNullable(System.getProperty(FOLDER)).map(Path::of).orElse(null);

	/** A file may have a finding in each line, and each wants the address. */
	private final Map<String, Optional<String>> pages = new ConcurrentHashMap<>();

	/** Returns the address of a rule's page; empty where the pages are not at hand. */
	public Optional<String> page(String rule) {
		return pages.computeIfAbsent(rule, this::find);
	}

	private Optional<String> find(String rule) {
		if (folder == null) {
			return Optional.empty();
		}
		Path page = folder.resolve(rule + ".md");
		return Files.isRegularFile(page) ? Optional.of(page.toUri().toString()) : Optional.empty();
	}
}
