package org.newsmark.dsl.tests.distribution;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program that has run to its end.
 *
 * @param exit its exit code
 * @param output what it printed, on standard output and standard error
 */
record Run(int exit, String output) {

	static Run of(Path folder, String... command) throws IOException, InterruptedException {
		return of(folder, Map.of(), command);
	}

	static Run of(Path folder, Map<String, String> environment, String... command)
			throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
		// a test would leave an archive of classes for each place that it unpacks newsmark at
		builder.environment().put("NEWSMARK_CACHE", "");
		builder.environment().putAll(environment);
		Process process = builder.start();
		process.getOutputStream().close();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertTrue("the command does not end", process.waitFor(2, TimeUnit.MINUTES));
		return new Run(process.exitValue(), output);
	}

	/** Returns what was printed by a program that must have ended with the given exit code. */
	String printing(int expectedExit) {
		assertEquals(output, expectedExit, exit);
		return output;
	}
}
