package org.newsmark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures whole runs of the command, each in a process of its own: one small story, and 1,000 stories of 600 words.
 * Prints the median of several runs, and the most memory that any of them held at a time.
 */
public final class ColdStart {

	private static final int RUNS = 7;
	private static final int STORIES = 1_000;
	private static final int WORDS = 600;
	/** A look takes time from what is measured; the most memory held is told at any later moment as well. */
	private static final int LOOK_MILLISECONDS = 100;
	private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

	private final Path command;
	private long peak;

	private ColdStart(Path command) {
		this.command = command;
	}

	/** Takes the path of the built command. */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		ColdStart bench = new ColdStart(Path.of(arguments[0]));
		Path folder = Files.createTempDirectory("newsmark-bench");
		new Stories().write(folder.resolve("one"), 1, WORDS);
		new Stories().write(folder.resolve("many"), STORIES, WORDS);
		System.out.printf("%-34s %10s %10s%n", "", "median s", "peak MB");
		bench.measure("check, 1 story", "check", folder.resolve("one").toString());
		bench.measure("check, 1,000 stories", "check", folder.resolve("many").toString());
		String many = folder.resolve("many").toString();
		bench.measure("html, 1,000 stories", run -> pages(many, folder.resolve("pages" + run)));
		bench.measure("html again, nothing changed", run -> pages(many, folder.resolve("pages0")));
	}

	private static String[] pages(String stories, Path folder) {
		return new String[] { "html", stories, "-o", folder.toString() };
	}

	private void measure(String name, String... arguments) throws IOException, InterruptedException {
		measure(name, run -> arguments);
	}

	private void measure(String name, IntFunction<String[]> arguments) throws IOException, InterruptedException {
		peak = 0;
		double[] seconds = new double[RUNS];
		for (int run = 0; run < RUNS; run++) {
			seconds[run] = run(arguments.apply(run));
		}
		Arrays.sort(seconds);
		System.out.printf("%-34s %10.2f %10d%n", name, seconds[RUNS / 2], peak / 1024);
	}

	private double run(String... arguments) throws IOException, InterruptedException {
		String[] line = new String[arguments.length + 1];
		line[0] = command.toString();
		System.arraycopy(arguments, 0, line, 1, arguments.length);
		long start = System.nanoTime();
		Process process = new ProcessBuilder(line).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		while (!process.waitFor(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS)) {
			notePeak(process.pid());
		}
		double seconds = (System.nanoTime() - start) / 1e9;
		if (process.exitValue() > 1) {
			throw new IllegalStateException("The command failed with " + process.exitValue());
		}
		return seconds;
	}

	/** Linux tells the most memory that a process has held so far; other systems tell nothing here. */
	private void notePeak(long pid) {
		try {
			Matcher held = PEAK.matcher(Files.readString(Path.of("/proc/" + pid + "/status")));
			if (held.find()) {
				peak = Math.max(peak, Long.parseLong(held.group(1)));
			}
		} catch (IOException endedMeanwhile) {
			// what it held before has been noted
		}
	}
}
