package org.newsmark.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Measures whole runs of newsmark beside other linters of prose, which read the same texts as Markdown. The programs take
 * turns, so that what slows the machine down slows all of them, and each round begins with another one, so that none always
 * comes behind the one that keeps the machine busiest. Prints medians of the times, and of how many times the time of each
 * of the others newsmark took in the same round.
 */
public final class Peers {

	private static final Pattern ANNOTATION = Pattern.compile("\\]\\{[^}]*\\}|\\[");
	private static final String BODY = "\n---\n";

	/** A program, its arguments, where it is to run, and what it says when it has read all the files. */
	private record Program(String name, List<String> line, Path directory, String proof) {
	}

	private final String command;
	private final Path peers;
	private final Path folder;

	private Peers(Path command, Path peers, Path folder) {
		this.command = command.toAbsolutePath().toString();
		this.peers = peers;
		this.folder = folder;
	}

	/** Takes the path of the built command, and the folder where npm has put the other programs. */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		Path folder = Files.createTempDirectory("newsmark-peers");
		Peers bench = new Peers(Path.of(arguments[0]), Path.of(arguments[1]).toAbsolutePath(), folder);
		Files.writeString(folder.resolve(".textlintrc.json"), "{ \"rules\": { \"terminology\": true } }\n");
		bench.compare("1 story of 500 words", bench.one(500), 11);
		bench.compare("1,000 stories of 600 words", bench.many(1_000, 600), 9);
	}

	private List<Program> one(int words) throws IOException {
		write("one", 1, words);
		return programs("one/story-0.news", "one-md/story-0.md", "1 file", 1);
	}

	private List<Program> many(int stories, int words) throws IOException {
		write("many", stories, words);
		return programs("many", "many-md", stories + " files", stories);
	}

	/** Writes stories, and the same texts without their headers and annotations as Markdown. */
	private void write(String name, int stories, int words) throws IOException {
		Path news = folder.resolve(name);
		new Stories().write(news, stories, words);
		Path markdown = Files.createDirectory(folder.resolve(name + "-md"));
		for (File file : news.toFile().listFiles()) {
			String story = Files.readString(file.toPath());
			String prose = ANNOTATION.matcher(story.substring(story.indexOf(BODY) + BODY.length())).replaceAll("");
			// textlint says nothing of what it reads, so it is given one thing to find in each
			Files.writeString(markdown.resolve(file.getName().replace(".news", ".md")), "# Of javascript\n\n" + prose);
		}
	}

	/** Each reads its own settings where it runs: textlint looks there for its rules as well. */
	private List<Program> programs(String stories, String markdown, String files, int count) {
		String texts = markdown.endsWith(".md") ? markdown : markdown + "/*.md";
		return List.of(
				new Program("newsmark", List.of(command, "check", stories), folder, files),
				new Program("rumdl", List.of(peer("rumdl"), "check", "--no-cache", markdown), folder, files),
				new Program("markdownlint-cli2", List.of(peer("markdownlint-cli2"), texts), folder, count + " file(s)"),
				new Program("textlint", List.of(peer("textlint"), "--no-color", "--config",
						folder.resolve(".textlintrc.json").toString(), folder.resolve(markdown).toString()),
						peers.getParent(), count + " problem"));
	}

	private String peer(String name) {
		return peers.resolve(".bin").resolve(name).toString();
	}

	private void compare(String title, List<Program> programs, int runs) throws IOException, InterruptedException {
		Map<String, double[]> seconds = new LinkedHashMap<>();
		programs.forEach(program -> seconds.put(program.name(), new double[runs]));
		List<Program> turns = new ArrayList<>(programs);
		// the first round fills the caches of the system
		for (int run = -1; run < runs; run++) {
			Collections.rotate(turns, 1);
			for (Program program : turns) {
				double taken = run(program);
				if (run >= 0) {
					seconds.get(program.name())[run] = taken;
				}
			}
		}
		print(title, seconds);
	}

	private double run(Program program) throws IOException, InterruptedException {
		Path output = folder.resolve("output");
		long start = System.nanoTime();
		Process process = new ProcessBuilder(program.line()).directory(program.directory().toFile())
				.redirectErrorStream(true).redirectOutput(output.toFile()).start();
		process.getOutputStream().close();
		boolean hasEnded = process.waitFor(5, TimeUnit.MINUTES);
		double seconds = (System.nanoTime() - start) / 1e9;
		String said = Files.readString(output);
		// all of them exit with 1 where they find something
		if (!hasEnded || process.exitValue() > 1 || !said.contains(program.proof())) {
			throw new IllegalStateException(program.line() + " did not read all files: " + said);
		}
		return seconds;
	}

	private static void print(String title, Map<String, double[]> seconds) {
		System.out.printf("%-34s %10s %24s%n", title, "median s", "newsmark takes times");
		double[] own = seconds.get("newsmark");
		seconds.forEach((program, taken) -> System.out.printf("  %-32s %10.2f %24.2f%n", program, median(taken),
				median(ratios(own, taken))));
	}

	private static double[] ratios(double[] own, double[] others) {
		double[] ratios = new double[own.length];
		Arrays.setAll(ratios, round -> own[round] / others[round]);
		return ratios;
	}

	private static double median(double[] seconds) {
		double[] sorted = seconds.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}
}
