package org.newsmark.cli;

import java.util.function.Supplier;

import com.google.common.base.Suppliers;
import com.google.inject.Injector;

/** Runs one command, from its arguments to its exit code. */
public final class Newsmark {

	/** Created once, and not at all for what needs no language, such as help. */
	private static final Supplier<Injector> LANGUAGE = Suppliers
			.memoize(() -> new ReadingSetup().createInjectorAndDoEMFRegistration());

	private Newsmark() {
	}

	/**
	 * Begins to create the language where a command is named that needs it. A server for editors creates its own, and a
	 * new newsroom needs none.
	 */
	static void prepare(String... args) {
		if (args.length > 0 && !args[0].startsWith("-") && !args[0].equals("lsp") && !args[0].equals("init")) {
			Preparation.of(LANGUAGE);
		}
	}

	/** Runs a command and returns its exit code. */
	public static int run(Io io, String... args) {
		return run(LANGUAGE, io, args);
	}

	/** Runs a command with the given language and returns its exit code. */
	public static int run(Supplier<Injector> language, Io io, String... args) {
		try {
			int exitCode = Call.of(language, io, args).execute();
			if (io.out().isClosedByReader()) {
				return ExitCode.CLOSED_PIPE;
			}
			if (io.out().checkError()) {
				io.complain("standard output could not be written to: it is full or closed.");
				return ExitCode.FAILURE;
			}
			return exitCode;
		} catch (OutOfMemoryError e) {
			io.complain("there is not enough memory for this. Give Java more, such as NEWSMARK_OPTS=-Xmx4g,"
					+ " or check fewer and smaller files at a time.");
			return ExitCode.FAILURE;
		} finally {
			io.out().flush();
			io.err().flush();
		}
	}
}
