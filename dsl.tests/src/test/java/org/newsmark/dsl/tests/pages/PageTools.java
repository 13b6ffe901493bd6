package org.newsmark.dsl.tests.pages;

import static org.junit.Assume.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.newsmark.dsl.tests.Newsroom;

/** Finds the tools that {@code ./verify} installs. A test that lacks one is skipped, and says which. */
final class PageTools {

	private PageTools() {
	}

	/** Returns a file of one of the packages that {@code dsl.tests/package.json} names. */
	static Path file(String name) {
		Path file = Newsroom.folder("dsl.tests/node_modules").resolve(name);
		assumeTrue(file + " is missing: ./verify installs it", Files.exists(file));
		return file;
	}

	static Path program(String name) {
		Optional<Path> program = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
				.map(folder -> Path.of(folder, name)).filter(Files::isExecutable).findFirst();
		assumeTrue(name + " is missing: ./verify installs it", program.isPresent());
		return program.get();
	}
}
