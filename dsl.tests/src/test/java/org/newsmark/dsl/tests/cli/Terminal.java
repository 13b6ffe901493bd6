package org.newsmark.dsl.tests.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
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
import org.newsmark.dsl.NewsmarkStandaloneSetup;

import com.google.common.base.Suppliers;
import com.google.inject.Injector;

/** Runs commands as a terminal would, and keeps what they print. It is noon in Greenwich, on Jan. 1, 2026. */
final class Terminal {

	private static final Supplier<Injector> LANGUAGE = Suppliers
			.memoize(() -> new NewsmarkStandaloneSetup().createInjectorAndDoEMFRegistration());

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	private final Map<String, String> environment = new HashMap<>();
	private final Path directory;
	private Supplier<Injector> language = LANGUAGE;
	private byte[] in = {};
	private boolean isTerminal;
	private boolean isFull;

	Terminal(Path directory) {
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

	Terminal watched() {
		isTerminal = true;
		return this;
	}

	/** Lets nothing be written to standard output, as on a disk that is full. */
	Terminal full() {
		isFull = true;
		return this;
	}

	/** Runs a command and returns its exit code. */
	int run(String... args) {
		Io io = new Io(new ByteArrayInputStream(in), stream(isFull ? new FullDisk() : out), stream(err), directory, environment,
				Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC), isTerminal, isTerminal);
		return Newsmark.run(language, io, args);
	}

	String out() {
		return out.toString(StandardCharsets.UTF_8);
	}

	String err() {
		return err.toString(StandardCharsets.UTF_8);
	}

	private static PrintStream stream(OutputStream bytes) {
		return new PrintStream(bytes, false, StandardCharsets.UTF_8);
	}

	private static final class FullDisk extends OutputStream {

		@Override
		public void write(int next) throws IOException {
			throw new IOException("No space left on device");
		}
	}
}
