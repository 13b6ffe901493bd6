package org.newsmark.cli.watch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;

import org.newsmark.cli.ExitCode;
import org.newsmark.cli.Io;
import org.newsmark.cli.changes.ImportPlaces;
import org.newsmark.cli.text.Printable;
import org.newsmark.dsl.files.Failure;

/** Runs a command, and again whenever something changes that it reads, until the process is ended. */
public final class Watch {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
	private static final int MOST_TOLD = 3;
	private static final String BLANK_SCREEN = "\u001b[H\u001b[2J";

	private final Io io;
	private final WatchedFiles files;

	/** Takes what the command reads. */
	public Watch(Io io, WatchedPaths paths, ImportPlaces imports) {
		this.io = io;
		this.files = new WatchedFiles(io.directory(), paths, imports);
	}

	/** Returns when nobody reads the output any more, or where the system watches nothing for us. */
	public int run(IntSupplier first, IntSupplier again) {
		try (FolderEvents events = new FolderEvents()) {
			Look look = look(events);
			int exitCode = first.getAsInt();
			while (!io.out().checkError()) {
				io.err().print("Waiting for changes; Ctrl+C ends it.\n");
				io.err().flush();
				Look next = next(look, events);
				announce(next.since(look));
				look = next;
				exitCode = again.getAsInt();
			}
			return exitCode;
		} catch (IOException e) {
			io.complain(Failure.of("--watch", e).toString());
			return ExitCode.FAILURE;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return ExitCode.FAILURE;
		}
	}

	/** What appears in a folder before it is watched brings no event: so it is watched first, then looked into. */
	private Look look(FolderEvents events) throws IOException {
		Look look = files.look();
		while (events.cover(look.folders())) {
			look = files.look();
		}
		return look;
	}

	/** A run is compared with what was there before it began: what changes meanwhile makes another one. */
	private Look next(Look look, FolderEvents events) throws IOException, InterruptedException {
		Look next = look;
		while (next.since(look).isEmpty()) {
			events.await(next::mayDependOn);
			next = look(events);
		}
		return next;
	}

	private void announce(List<Look.Change> changes) {
		if (io.isOutTerminal() && !"dumb".equals(io.environment().get("TERM"))) {
			io.out().print(BLANK_SCREEN);
			io.out().flush();
		}
		String told = changes.stream().limit(MOST_TOLD).map(change -> name(change.file()) + " " + change.what())
				.collect(Collectors.joining(", "));
		int others = changes.size() - MOST_TOLD;
		io.err().print(TIME.format(LocalTime.now(io.clock())) + " " + Printable.text(told)
				+ (others > 0 ? ", and " + others + " more" : "") + ".\n");
		io.err().flush();
	}

	private String name(Path file) {
		Path name = file.startsWith(io.directory()) ? io.directory().relativize(file) : file;
		return name.toString().replace(File.separatorChar, '/');
	}
}
