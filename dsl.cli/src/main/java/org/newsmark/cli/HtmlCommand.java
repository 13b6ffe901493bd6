package org.newsmark.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.newsmark.cli.check.Checked;
import org.newsmark.cli.check.Checker;
import org.newsmark.cli.check.Finding;
import org.newsmark.cli.check.Severity;
import org.newsmark.cli.files.Input;
import org.newsmark.cli.files.InputFiles;
import org.newsmark.cli.html.PageOutcome;
import org.newsmark.cli.html.PageMaker;
import org.newsmark.cli.report.Report;
import org.newsmark.cli.report.TextReport;
import org.newsmark.cli.text.Printable;
import org.newsmark.dsl.files.Failure;
import org.newsmark.dsl.output.html.PageFolder;
import org.newsmark.dsl.output.html.StoryPage;

import com.google.inject.Injector;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the web pages of stories. */
@Command(
		name = "html",
		description = "Write one web page for each story, called after its slug.",
		sortOptions = false,
		footerHeading = "%nExamples:%n",
		footer = {
				"  newsmark html stories -o public      write the pages of all stories in a folder",
				"  newsmark html story.news -o . -q     write one page, and say nothing",
				"",
				"Exit codes:",
				"  0  every story has its page",
				"  1  a story has none: it has errors, is under embargo, or shares its slug with another",
				"  2  something could not be read, checked or written"
		})
final class HtmlCommand implements Callable<Integer> {

	private final Supplier<Injector> language;
	private final Io io;

	@Mixin
	private PathArguments arguments;
	@Option(names = { "-o", "--output" }, paramLabel = "DIR", required = true,
			description = "The folder for the pages; created where it is missing.")
	private String output;
	@Option(names = "--ignore-embargo", description = "Write the pages of stories that are still under embargo.")
	private boolean ignoreEmbargo;
	@Option(names = { "-q", "--quiet" }, description = "Do not list the pages that were written.")
	private boolean quiet;
	@Mixin
	private ColorOption color;
	@Mixin
	private HelpOption help;

	@Spec
	private CommandSpec spec;

	private Report errors;
	private PageFolder folder;
	private int exitCode = ExitCode.OK;

	HtmlCommand(Supplier<Injector> language, Io io) {
		this.language = language;
		this.io = io;
	}

	@Override
	public Integer call() {
		if (output.isBlank()) {
			throw new ParameterException(spec.commandLine(), "no folder is named behind -o: write -o . for this one");
		}
		InputFiles files = new InputFiles(io.directory());
		arguments.paths.forEach(files::add);
		files.failures().forEach(this::fail);
		List<Input> inputs = files.sorted();
		if (inputs.isEmpty() && files.failures().isEmpty()) {
			fail(new Failure(String.join(", ", arguments.paths), "there is no .news file to make a page of."));
		} else if (!inputs.isEmpty() && openFolder()) {
			writePages(inputs);
		}
		return exitCode;
	}

	private boolean openFolder() {
		try {
			folder = new PageFolder(io.directory().resolve(output).normalize());
			return true;
		} catch (IOException e) {
			fail(Failure.of(output, e));
			return false;
		}
	}

	private void writePages(List<Input> inputs) {
		errors = new TextReport(io.err(), color.palette(io, io.isErrTerminal()));
		Injector injector = language.get();
		PageMaker maker = new PageMaker(injector.getInstance(StoryPage.class),
				ignoreEmbargo ? Optional.empty() : Optional.of(io.clock()));
		injector.getInstance(Checker.class).check(inputs, maker, this::take);
	}

	private void take(Checked<Optional<PageOutcome>> checked) {
		if (checked.failure() != null) {
			fail(checked.failure());
			return;
		}
		checked.product().ifPresent(page -> {
			if (page.html() != null) {
				write(checked.input(), page);
			} else if (page.refusal() != null) {
				refuse(checked.input(), page.refusal());
			} else {
				refuseForErrors(checked);
			}
		});
	}

	private void write(Input story, PageOutcome page) {
		String name = Path.of(output).resolve(page.fileName()).toString().replace(File.separatorChar, '/');
		if (folder.isTaken(page.fileName())) {
			refuse(story, "another story has the page " + page.fileName() + " already.");
			return;
		}
		try {
			folder.write(page.fileName(), page.html());
			if (!quiet) {
				io.out().print(Printable.text(name) + "\n");
			}
		} catch (IOException e) {
			fail(Failure.of(name, e));
		}
	}

	private void refuse(Input story, String reason) {
		io.complain(story.name() + ": " + reason);
		exitCode = Math.max(exitCode, ExitCode.FINDINGS);
	}

	private void refuseForErrors(Checked<?> checked) {
		List<Finding> found = checked.findings().stream().filter(finding -> finding.isAtLeast(Severity.ERROR)).toList();
		errors.add(found);
		exitCode = Math.max(exitCode, checked.isComplete() ? ExitCode.FINDINGS : ExitCode.FAILURE);
	}

	private void fail(Failure failure) {
		io.complain(failure.toString());
		exitCode = ExitCode.FAILURE;
	}
}
