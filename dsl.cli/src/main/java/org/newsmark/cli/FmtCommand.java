package org.newsmark.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.newsmark.cli.check.Checked;
import org.newsmark.cli.check.Checker;
import org.newsmark.cli.files.Input;
import org.newsmark.cli.files.InputFiles;
import org.newsmark.cli.rewrite.Formatter;
import org.newsmark.cli.rewrite.Rewrite;
import org.newsmark.cli.rewrite.StoryFile;
import org.newsmark.dsl.files.Failure;

import com.google.inject.Injector;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lays out headers and attribute blocks. */
@Command(
		name = "fmt",
		description = {
				"Lay out the headers and attribute blocks of stories in the one style that Newsmark has.",
				"Prose, strings and comments are never touched. The names of the files that change are printed."
		},
		sortOptions = false,
		footerHeading = "%nExamples:%n",
		footer = {
				"  newsmark fmt stories            lay out all stories in a folder",
				"  newsmark fmt --check stories    list the files that are not laid out",
				"  newsmark fmt --diff story.news  show what would change",
				"  newsmark fmt - < story.news     lay out standard input, to standard output",
				"",
				"Exit codes:",
				"  0  all files are laid out",
				"  1  with --check or --diff: something would change",
				"  2  something could not be read or written"
		})
final class FmtCommand implements Callable<Integer> {

	private static final String STDIN = "-";

	private final Supplier<Injector> language;
	private final Io io;

	@Mixin
	private PathArguments arguments;
	@Option(names = "--check", description = "List the files that would change, and change nothing.")
	private boolean check;
	@Option(names = "--diff", description = "Show what would change, and change nothing.")
	private boolean diff;
	@Mixin
	private ColorOption color;
	@Mixin
	private HelpOption help;

	@Spec
	private CommandSpec spec;

	FmtCommand(Supplier<Injector> language, Io io) {
		this.language = language;
		this.io = io;
	}

	@Override
	public Integer call() throws IOException {
		if (!arguments.paths.contains(STDIN)) {
			return layOutFiles();
		}
		if (arguments.paths.size() > 1) {
			throw new ParameterException(spec.commandLine(),
					"standard input (-) is laid out alone: name no other file");
		}
		return layOutInput(io.in().readAllBytes());
	}

	private int layOutFiles() {
		InputFiles files = new InputFiles(io.directory());
		arguments.paths.forEach(files::add);
		List<Input> inputs = files.sorted();
		Rewriting rewriting = new Rewriting(io);
		files.failures().forEach(rewriting::fail);
		if (inputs.isEmpty() && files.failures().isEmpty()) {
			rewriting.fail(new Failure(String.join(", ", arguments.paths), "there is no .news file to lay out."));
		}
		layOut(inputs, rewriting::take);
		if (!isTrial()) {
			rewriting.write();
		}
		return report(rewriting);
	}

	private int layOutInput(byte[] content) {
		InputFiles files = new InputFiles(io.directory());
		files.add("stdin.news", content);
		Rewriting rewriting = new Rewriting(io);
		layOut(files.sorted(), checked -> {
			rewriting.take(checked);
			if (!isTrial() && checked.failure() == null) {
				io.out().writeBytes(StoryFile.encoded(checked.product().after(), content));
			}
		});
		return isTrial() ? report(rewriting) : rewriting.exitCode();
	}

	private void layOut(List<Input> inputs, Consumer<Checked<Rewrite>> results) {
		Injector injector = language.get();
		injector.getInstance(Checker.class).among(List.of()).readTogether(inputs, injector.getInstance(Formatter.class).work(diff),
				Progress.over(io, "Laying out", inputs.size(), results));
	}

	private int report(Rewriting rewriting) {
		if (diff) {
			rewriting.showDiff(color.palette(io, io.isOutTerminal()));
		} else {
			rewriting.list();
		}
		boolean fails = isTrial() && rewriting.hasChanges();
		return Math.max(fails ? ExitCode.FINDINGS : ExitCode.OK, rewriting.exitCode());
	}

	private boolean isTrial() {
		return check || diff;
	}
}
