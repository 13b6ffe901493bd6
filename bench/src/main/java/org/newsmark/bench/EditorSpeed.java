package org.newsmark.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;

/**
 * Measures what an editor waits for: from a change to its findings, from a request for proposals to their list, and
 * from the opening of a workspace of 5,000 stories to its findings. The server is the built command, in a process of
 * its own, and speaks over pipes as it does with any editor.
 */
public final class EditorSpeed {

	private static final int WARM_UP = 200;
	private static final int EDITS = 200;
	private static final int PLACES_OF_A_KIND = 14;
	private static final int STORIES = 5_000;
	private static final int WORDS_A_STORY = 600;
	private static final int RUNS = 3;

	private final Path command;

	private EditorSpeed(Path command) {
		this.command = command;
	}

	/** Takes the path of the built command. */
	public static void main(String[] arguments) throws Exception {
		EditorSpeed bench = new EditorSpeed(Path.of(arguments[0]));
		System.out.printf("%-44s %10s %10s %10s%n", "", "median ms", "95 % ms", "most ms");
		bench.measureStory(10_000);
		bench.measureStory(100_000);
		bench.measureWorkspace();
		// the threads that read from the servers would stay for a minute
		System.exit(0);
	}

	private void measureStory(int words) throws Exception {
		Path folder = Files.createTempDirectory("newsmark-bench");
		String text = new Stories().story("story", words);
		String uri = folder.resolve("story.news").toUri().toString();
		try (ServerProcess server = new ServerProcess(command, folder)) {
			server.open(uri, text);
			server.awaitFindings(uri, 1);
			Random random = new Random(20251130);
			int lines = (int) text.lines().count();
			int body = (int) text.lines().takeWhile(line -> !line.equals("---")).count() + 1;
			long[] edits = new long[EDITS];
			int version = 1;
			for (int i = -WARM_UP; i < EDITS; i++) {
				int line = body + random.nextInt(lines - body);
				long start = System.nanoTime();
				server.type(uri, ++version, new Position(line, 1), "x");
				server.awaitFindings(uri, version);
				if (i >= 0) {
					edits[i] = System.nanoTime() - start;
				}
			}
			print("change to findings, " + words + " words", edits);
			print("completion anywhere, " + words + " words", completions(server, uri, text));
		}
	}

	/** Asks all over the story, as often behind each kind of text as behind any other. */
	private static long[] completions(ServerProcess server, String uri, String text) throws Exception {
		List<Position> places = Places.in(text, PLACES_OF_A_KIND);
		long[] times = new long[places.size()];
		for (int i = -WARM_UP; i < places.size(); i++) {
			CompletionParams question = new CompletionParams(new TextDocumentIdentifier(uri),
					places.get(Math.floorMod(i, places.size())));
			long start = System.nanoTime();
			server.files().completion(question).get();
			if (i >= 0) {
				times[i] = System.nanoTime() - start;
			}
		}
		return times;
	}

	private static void print(String name, long[] nanoseconds) {
		Arrays.sort(nanoseconds);
		System.out.printf("%-44s %10.1f %10.1f %10.1f%n", name, nanoseconds[nanoseconds.length / 2] / 1e6,
				nanoseconds[nanoseconds.length * 95 / 100] / 1e6, nanoseconds[nanoseconds.length - 1] / 1e6);
	}

	private void measureWorkspace() throws Exception {
		Path folder = Files.createTempDirectory("newsmark-bench");
		new Stories().write(folder, STORIES, WORDS_A_STORY);
		double[] first = new double[RUNS];
		double[] all = new double[RUNS];
		long peak = 0;
		for (int run = 0; run < RUNS; run++) {
			long start = System.nanoTime();
			try (ServerProcess server = new ServerProcess(command, folder)) {
				Path story = folder.resolve("story-" + STORIES / 2 + ".news");
				String uri = story.toUri().toString();
				server.open(uri, Files.readString(story));
				server.awaitFindings(uri, 1);
				first[run] = (System.nanoTime() - start) / 1e9;
				server.awaitAll();
				all[run] = (System.nanoTime() - start) / 1e9;
				peak = Math.max(peak, server.peakMegabytes());
			}
		}
		Arrays.sort(first);
		Arrays.sort(all);
		System.out.printf("%n%d stories of %d words, from the start of the process: findings of the open file after %.1f s,"
				+ " of all after %.1f s, most memory %d MB%n", STORIES, WORDS_A_STORY, first[RUNS / 2], all[RUNS / 2], peak);
	}
}
