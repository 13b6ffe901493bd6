package org.newsmark.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.newsmark.cli.check.Checked;
import org.newsmark.cli.check.Checker;
import org.newsmark.cli.files.Input;
import org.newsmark.cli.files.InputFiles;
import org.newsmark.dsl.files.Failure;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.NewsFile;

import com.google.inject.Injector;

/**
 * Reads stories for a command that tells of them rather than checking them, as far as they parse, and says on standard
 * error what could not be read. Source books and newsroom files are passed over.
 */
final class StoryReading {

	private record Read<T>(T product, boolean isWhole) {
	}

	private final Supplier<Injector> language;
	private final Io io;
	private int exitCode = ExitCode.OK;

	StoryReading(Supplier<Injector> language, Io io) {
		this.language = language;
		this.io = io;
	}

	/** Finds the stories that are named, and those in the folders that are named. */
	List<Input> find(List<String> paths) {
		InputFiles files = new InputFiles(io.directory());
		paths.forEach(files::add);
		files.failures().forEach(this::fail);
		List<Input> inputs = files.sorted();
		if (inputs.isEmpty() && files.failures().isEmpty()) {
			fail(new Failure(String.join(", ", paths), "there is no .news file to read."));
		}
		return inputs;
	}

	/** Makes something of each story, on several threads, which must not keep the model; hands it on in order. */
	<T> void read(List<Input> inputs, Function<NewsFile, T> work, BiConsumer<Input, T> results) {
		Function<NewsFile, Optional<Read<T>>> reading = file -> Stories.story(file) == null && Stories.isWhole(file)
				? Optional.empty() : Optional.of(new Read<>(work.apply(file), Stories.isWhole(file)));
		language.get().getInstance(Checker.class).read(inputs, reading,
				Progress.over(io, "Reading", inputs.size(), checked -> take(checked, results)));
	}

	private <T> void take(Checked<Optional<Read<T>>> checked, BiConsumer<Input, T> results) {
		if (checked.failure() != null) {
			fail(checked.failure());
			return;
		}
		checked.product().ifPresent(read -> {
			if (!read.isWhole()) {
				object(checked.input(), "parts of it do not parse. 'newsmark check' says which.");
			}
			results.accept(checked.input(), read.product());
		});
	}

	/** Says what is wrong with a story. */
	void object(Input story, String reason) {
		io.complain(story.name() + ": " + reason);
		exitCode = Math.max(exitCode, ExitCode.FINDINGS);
	}

	/** Says what could not be done. */
	void fail(Failure failure) {
		io.complain(failure.toString());
		exitCode = ExitCode.FAILURE;
	}

	/** Returns the exit code that all this comes to. */
	int exitCode() {
		return exitCode;
	}
}
