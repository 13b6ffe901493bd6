package org.newsmark.dsl.tests.distribution;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.newsmark.dsl.tests.Newsroom;

/** The packages that the build has made, and what they were made of. */
final class Packages {

	static final Path TARGET = Newsroom.folder("dsl.cli/target");
	/** Holds the jars that the one that is packaged was made of. */
	private static final Path LIBRARIES = TARGET.resolve("libraries");
	/** A story without a source behind its claim. */
	static final String BAD = "story \"Bridge\" {\n  published 2025-11-30\n}\n---\n[It closes]{claim}.\n";

	private Packages() {
	}

	/** Returns the one package whose name fits a pattern such as {@code newsmark-*.zip}. */
	static Path find(String pattern) throws IOException {
		List<Path> found = new ArrayList<>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(TARGET, pattern)) {
			files.forEach(found::add);
		}
		assertEquals("build the packages first, in clean folders: ./mvnw clean package; found " + found, 1,
				found.size());
		return found.get(0);
	}

	static List<Path> libraries() throws IOException {
		try (Stream<Path> files = Files.list(LIBRARIES)) {
			return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
		}
	}

	/** Returns the time that the project gives to every file of a package. */
	static OffsetDateTime time() throws IOException {
		Matcher time = Pattern.compile("<project.build.outputTimestamp>(.*)</project.build.outputTimestamp>")
				.matcher(Files.readString(Newsroom.folder("pom.xml")));
		assertTrue("the parent names no project.build.outputTimestamp", time.find());
		return OffsetDateTime.parse(time.group(1));
	}
}
