package org.newsmark.dsl.tests.cli;

import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a command with {@code --watch} in a process of its own, and hands out what it prints run by run. */
final class WatchedRun implements AutoCloseable {

	private static final String END_OF_RUN = "Waiting for changes; Ctrl+C ends it.";
	private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);

	private final Process process;
	private final Thread reader = new Thread(this::read, "output");
	private final StringBuilder printed = new StringBuilder();
	private int read;

	private WatchedRun(Process process) {
		this.process = process;
		reader.setDaemon(true);
		reader.start();
	}

	/** Starts a command; whatever has started this process may have let it ignore Ctrl+C. */
	static WatchedRun of(Path directory, String... command) throws IOException {
		ProcessBuilder builder = new ProcessBuilder("env", "--default-signal=INT");
		builder.command().addAll(List.of(command));
		builder.environment().keySet().removeAll(List.of("CI", "NO_COLOR"));
		builder.environment().put("TERM", "xterm");
		builder.environment().put("SHELL", "/bin/sh");
		return new WatchedRun(builder.directory(directory.toFile()).redirectErrorStream(true).start());
	}

	/** Returns what was printed since the last run, when the next one is over. */
	synchronized String next() throws InterruptedException {
		long end = System.nanoTime() + PATIENCE;
		int found = printed.indexOf(END_OF_RUN, read);
		while (found < 0) {
			assertTrue("nothing more came than:\n" + printed, System.nanoTime() < end && process.isAlive());
			wait(100);
			found = printed.indexOf(END_OF_RUN, read);
		}
		String run = plain(printed.substring(read, found));
		read = found + END_OF_RUN.length();
		return run;
	}

	/** Types into the terminal of the process. */
	void type(String keys) throws IOException {
		process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
		process.getOutputStream().flush();
	}

	void interrupt() throws IOException, InterruptedException {
		new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
	}

	/** Returns the exit code, when the process has ended and all that it printed is here. */
	int exitCode() throws InterruptedException {
		assertTrue("it goes on", process.waitFor(PATIENCE, TimeUnit.NANOSECONDS));
		reader.join(TimeUnit.NANOSECONDS.toMillis(PATIENCE));
		return process.exitValue();
	}

	/** Returns what was printed since the last run, where no other came. */
	synchronized String rest() {
		return plain(printed.substring(read));
	}

	/** A terminal ends lines with one more sign, and the last run ended within a line. */
	private static String plain(String text) {
		return text.replace("\r\n", "\n").replaceFirst("^\n", "");
	}

	private void read() {
		byte[] piece = new byte[8192];
		try (InputStream output = process.getInputStream()) {
			for (int length = output.read(piece); length >= 0; length = output.read(piece)) {
				add(new String(piece, 0, length, StandardCharsets.UTF_8));
			}
		} catch (IOException e) {
			add(e.toString());
		}
	}

	private synchronized void add(String piece) {
		printed.append(piece);
		notifyAll();
	}

	@Override
	public void close() {
		process.descendants().forEach(ProcessHandle::destroyForcibly);
		process.destroyForcibly();
	}
}
