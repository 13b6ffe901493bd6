package org.newsmark.cli;

import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

import org.newsmark.cli.changes.ImportPlaces;
import org.newsmark.cli.watch.Watch;
import org.newsmark.cli.watch.WatchedPaths;

import com.google.inject.Injector;

import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Runs a command once or, where it is to be watched, again and again: each time as a command of its own. */
final class Watching implements IExecutionStrategy {

	private final Supplier<Injector> language;
	private final Io io;
	private final IntSupplier again;

	/** Takes what runs the command once more, and returns its exit code. */
	Watching(Supplier<Injector> language, Io io, IntSupplier again) {
		this.language = language;
		this.io = io;
		this.again = again;
	}

	/** Arguments that are wrong end it before anything is watched. */
	@Override
	public int execute(ParseResult parsed) {
		RunLast once = new RunLast();
		Optional<WatchedPaths> watched = watched(parsed);
		if (watched.isEmpty()) {
			return once.execute(parsed);
		}
		return new Watch(io, watched.get(), language.get().getInstance(ImportPlaces.class))
				.run(() -> once.execute(parsed), again);
	}

	private static Optional<WatchedPaths> watched(ParseResult parsed) {
		ParseResult last = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
		boolean asksForHelp = parsed.isUsageHelpRequested() || last.isUsageHelpRequested();
		return last.commandSpec().userObject() instanceof Watchable command && !asksForHelp ? command.watched()
				: Optional.empty();
	}
}
