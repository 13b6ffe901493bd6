package org.newsmark.cli;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Writes what libraries log on standard error, one line each, without traces. What they say of an editor's messages is
 * left out: it may hold words of a story, and the editor has been told.
 */
final class OneLineLog extends Handler {

	private static final String PROTOCOL = "org.eclipse.lsp4j.";

	private final Io io;

	private OneLineLog(Io io) {
		this.io = io;
		setLevel(Level.WARNING);
	}

	/** Takes the place of all other logs of this process. */
	static void to(Io io) {
		LogManager.getLogManager().reset();
		Logger.getLogger("").addHandler(new OneLineLog(io));
		Thread.setDefaultUncaughtExceptionHandler(
				(thread, failure) -> say(io, thread.getName() + " failed (" + failure.getClass().getName() + ")."));
	}

	@Override
	public void publish(LogRecord record) {
		boolean isOfMessages = record.getLoggerName() != null && record.getLoggerName().startsWith(PROTOCOL);
		if (isLoggable(record) && !isOfMessages) {
			say(io, record.getMessage());
		}
	}

	private static synchronized void say(Io io, String message) {
		io.complain("lsp: " + message);
		io.err().flush();
	}

	@Override
	public void flush() {
		io.err().flush();
	}

	@Override
	public void close() {
		flush();
	}
}
