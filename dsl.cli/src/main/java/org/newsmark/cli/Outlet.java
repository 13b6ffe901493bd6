package org.newsmark.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Prints UTF-8 in large pieces, and remembers whether whoever read it has gone: {@code head} does when it has seen
 * enough.
 */
public final class Outlet extends PrintStream {

	private static final int PIECE = 1 << 16;

	private final Sink sink;

	private Outlet(Sink sink) {
		super(new BufferedOutputStream(sink, PIECE), false, StandardCharsets.UTF_8);
		this.sink = sink;
	}

	/** Prints to a stream. */
	public static Outlet to(OutputStream stream) {
		return new Outlet(new Sink(stream));
	}

	/** Tells whether something could not be printed because nobody reads on. */
	boolean isClosedByReader() {
		return checkError() && sink.isClosedByReader;
	}

	/** Has something done each time before what was printed goes out. */
	void beforeWriting(Runnable action) {
		sink.beforeWriting = action;
	}

	/** Writes at once, before what was printed and has not gone out yet. */
	void writeAhead(String text) {
		try {
			sink.out().write(text.getBytes(StandardCharsets.UTF_8));
			sink.out().flush();
		} catch (IOException e) {
			sink.noted(e);
			setError();
		}
	}

	private static final class Sink extends FilterOutputStream {

		private boolean isClosedByReader;
		private Runnable beforeWriting;

		Sink(OutputStream stream) {
			super(stream);
		}

		@Override
		public void write(int next) throws IOException {
			prepare();
			try {
				out.write(next);
			} catch (IOException e) {
				throw noted(e);
			}
		}

		@Override
		public void write(byte[] bytes, int start, int length) throws IOException {
			prepare();
			try {
				out.write(bytes, start, length);
			} catch (IOException e) {
				throw noted(e);
			}
		}

		@Override
		public void flush() throws IOException {
			try {
				out.flush();
			} catch (IOException e) {
				throw noted(e);
			}
		}

		private void prepare() {
			if (beforeWriting != null) {
				beforeWriting.run();
			}
		}

		private OutputStream out() {
			return out;
		}

		/** Java has no name for this failure: the system says "Broken pipe", or "The pipe is being closed". */
		private IOException noted(IOException failure) {
			isClosedByReader |= failure.getMessage() != null && failure.getMessage().contains("pipe");
			return failure;
		}
	}
}
