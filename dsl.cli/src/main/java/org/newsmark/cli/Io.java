package org.newsmark.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.newsmark.cli.text.Printable;

/**
 * Holds all that a command touches outside of itself, so that tests can run whole commands.
 *
 * @param in standard input
 * @param out standard output: what was asked for
 * @param err standard error: what went wrong
 * @param directory the working directory, absolute
 * @param environment the variables of the environment
 * @param clock says what time it is, and in which zone days begin
 * @param isOutTerminal whether a person reads {@code out} as it is written
 * @param isErrTerminal whether a person reads {@code err} as it is written
 */
public record Io(InputStream in, Outlet out, Outlet err, Path directory, Map<String, String> environment,
		Clock clock, boolean isOutTerminal, boolean isErrTerminal) {

	/** Says which of "out" and "err" are terminals; the launcher knows, and Java only guesses. */
	private static final String TERMINALS = "newsmark.terminals";

	/** Returns what the process was started with. Output is UTF-8 everywhere. */
	public static Io ofProcess() {
		List<String> terminals = List.of(System.getProperty(TERMINALS, "").trim().split(" "));
		return new Io(System.in, Outlet.to(new FileOutputStream(FileDescriptor.out)),
				Outlet.to(new FileOutputStream(FileDescriptor.err)), Path.of("").toAbsolutePath(), System.getenv(),
				Clock.systemDefaultZone(), terminals.contains("out"), terminals.contains("err"));
	}

	/** Returns standard output with nothing between: unlike print streams, it says when nobody reads any more. */
	public OutputStream plainOut() {
		return in == System.in ? new FileOutputStream(FileDescriptor.out) : out;
	}

	/** Prints a line on standard error, behind the name of the program and all that was printed before. */
	public void complain(String message) {
		out.flush();
		err.print("newsmark: " + Printable.text(message) + "\n");
	}
}
