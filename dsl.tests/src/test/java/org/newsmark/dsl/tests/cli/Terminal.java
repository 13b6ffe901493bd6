package org.newsmark.dsl.tests.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.newsmark.cli.Io;
import org.newsmark.cli.Newsmark;
import org.newsmark.cli.Outlet;
import org.newsmark.dsl.NewsmarkStandaloneSetup;

import com.google.common.base.Suppliers;
import com.google.inject.Injector;

/**
 * Runs commands as a terminal would, and keeps what they print. Unless told otherwise, it is noon in Greenwich, on
 * Jan. 1, 2026.
 */
public final class Terminal {

	private static final Supplier<Injector> LANGUAGE = Suppliers
			.memoize(() -> new NewsmarkStandaloneSetup().createInjectorAndDoEMFRegistration());

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	private final ByteArrayOutputStream both = new ByteArrayOutputStream();
	private final Map<String, String> environment = new HashMap<>();
	private final Path directory;
	private Supplier<Injector> language = LANGUAGE;
	private Clock clock = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);
	private byte[] in = {};
	private boolean isTerminal;
	/** Why nothing can be written to standard output; null where it can. */
	private String trouble;

	public Terminal(Path directory) {
		this.directory = directory;
	}

	Terminal typing(byte[] text) {
		in = text;
		return this;
	}

	Terminal with(String variable, String value) {
		environment.put(variable, value);
		return this;
	}

	Terminal with(Injector injector) {
		language = () -> injector;
		return this;
	}

	Terminal with(Clock other) {
		clock = other;
		return this;
	}

	Terminal watched() {
		isTerminal = true;
		return this;
	}

	/** Lets nothing be written to standard output, as on a disk that is full. */
	Terminal full() {
		trouble = "No space left on device";
		return this;
	}

	/** Lets nothing be written to standard output, as into a pipe that nobody reads. */
	Terminal unread() {
		trouble = "Broken pipe";
		return this;
	}

	/** Runs a command and returns its exit code. */
	public int run(String... args) {
		OutputStream screen = trouble == null ? new Doubled(out, both) : new Troubled(trouble);
		Io io = new Io(new ByteArrayInputStream(in), Outlet.to(screen), Outlet.to(new Doubled(err, both)),
				directory, environment, clock, isTerminal, isTerminal);
		return Newsmark.run(language, io, args);
	}

	public String out() {
		return out.toString(StandardCharsets.UTF_8);
	}

	public String err() {
		return err.toString(StandardCharsets.UTF_8);
	}

	/** Returns what came to the screen, from standard output and standard error, in the order in which it came. */
	String both() {
		return both.toString(StandardCharsets.UTF_8);
	}

	private static final class Doubled extends FilterOutputStream {

		private final OutputStream second;

		Doubled(OutputStream first, OutputStream second) {
			super(first);
			this.second = second;
		}

		@Override
		public void write(int next) throws IOException {
			out.write(next);
			second.write(next);
		}
	}

	private static final class Troubled extends OutputStream {

		private final String trouble;

		Troubled(String trouble) {
			this.trouble = trouble;
		}

		@Override
		public void write(int next) throws IOException {
			throw new IOException(trouble);
		}
	}
}
