package org.newsmark.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
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
import org.newsmark.cli.html.PageMaker;
import org.newsmark.cli.html.PageOptions;
import org.newsmark.cli.html.PageOutcome;
import org.newsmark.cli.report.Report;
import org.newsmark.cli.report.TextReport;
import org.newsmark.cli.text.Printable;
import org.newsmark.cli.watch.WatchedPaths;
import org.newsmark.dsl.files.Failure;
import org.newsmark.dsl.output.html.PageFolder;
import org.newsmark.dsl.output.html.PageText;
import org.newsmark.dsl.output.html.StyleSheet;
import org.newsmark.dsl.output.site.Site;
import org.newsmark.dsl.output.site.SourceFiles;

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
		description = {
				"Write one web page for each story, called after its slug.",
				"For a folder, also write an index of its stories, a ledger of all sources with a page for each, and a"
						+ " feed."
		},
		sortOptions = false,
		footerHeading = "%nExamples:%n",
		footer = {
				"  newsmark html stories -o public      write the pages of all stories in a folder",
				"  newsmark html story.news -o . -q     write one page, and say nothing",
				"  newsmark html stories -o public --css link          share one style sheet",
				"  newsmark html story.news -o parts --fragment        write the story alone, for a CMS",
				"  newsmark html stories -o public --template own.html put stories into a page of your own",
				"  newsmark html stories -o public --watch             write pages again whenever something changes",
				"",
				"Exit codes:",
				"  0  every story has its page",
				"  1  a story has none: it has errors, is under embargo, or shares its slug with another",
				"  2  something could not be read, checked or written"
		})
final class HtmlCommand implements Callable<Integer>, Watchable {

	private final Supplier<Injector> language;
	private final Io io;

	@Mixin
	private PathArguments arguments;
	@Option(names = { "-o", "--output" }, paramLabel = "DIR", required = true,
			description = "The folder for the pages; created where it is missing.")
	private String output;
	@Option(names = "--ignore-embargo", description = "Write the pages of stories that are still under embargo.")
	private boolean ignoreEmbargo;
	@Mixin
	private PageOptions form;
	@Option(names = "--title", paramLabel = "TITLE",
			description = "The name of the newsroom, for the index and the feed.")
	private String title;
	@Option(names = { "-q", "--quiet" }, description = "Do not list the pages that were written.")
	private boolean quiet;
	@Mixin
	private RuleOption rules;
	@Mixin
	private WatchOption watch;
	@Mixin
	private ColorOption color;
	@Mixin
	private HelpOption help;

	@Spec
	private CommandSpec spec;

	private Checker checker;
	private Report errors;
	private PageFolder folder;
	private int unchanged;
	private int sourcePages;
	private int exitCode = ExitCode.OK;

	HtmlCommand(Supplier<Injector> language, Io io) {
		this.language = language;
		this.io = io;
	}

	@Override
	public Optional<WatchedPaths> watched() {
		return watch.over(arguments.paths, form.template());
	}

	@Override
	public Integer call() {
		if (output.isBlank()) {
			throw new ParameterException(spec.commandLine(), "no folder is named behind -o: write -o . for this one");
		}
		checker = rules.checker(language.get());
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
		boolean hasSite = form.isWholePage() && arguments.paths.stream().anyMatch(this::isFolder);
		Optional<SourceFiles> sources = hasSite ? Optional.of(new SourceFiles(io.directory())) : Optional.empty();
		PageMaker maker = new PageMaker(form.pages(io.directory(), sources.map(each -> each)),
				ignoreEmbargo ? Optional.empty() : Optional.of(io.clock()), sources);
		Site site = new Site(Optional.ofNullable(title), form.styleSheet());
		checker.make(inputs, maker, Progress.over(io, "Making pages", inputs.size(), checked -> take(checked, site)));
		if (hasSite) {
			site.write(this::write);
			listSources();
		}
		if (form.styleSheet() == StyleSheet.LINK) {
			write(StyleSheet.FILE, PageText.of(StyleSheet.text()));
		}
		if (unchanged > 0 && !quiet) {
			io.out().print(unchanged == 1 ? "1 page stands as it is\n" : unchanged + " pages stand as they are\n");
		}
	}

	/** There may be thousands of them, so they are told together. */
	private void listSources() {
		if (sourcePages > 0 && !quiet) {
			io.out().print(Printable.text(name(SourceFiles.FOLDER))
					+ (sourcePages == 1 ? " (1 page)\n" : " (" + sourcePages + " pages)\n"));
		}
	}

	private boolean isFolder(String path) {
		return Files.isDirectory(io.directory().resolve(path));
	}

	private void take(Checked<Optional<PageOutcome>> checked, Site site) {
		if (checked.failure() != null) {
			fail(checked.failure());
			return;
		}
		checked.product().ifPresent(page -> {
			if (page.text() != null) {
				write(checked.input(), page, site);
			} else if (page.refusal() != null) {
				refuse(checked.input(), page.refusal());
			} else {
				refuseForErrors(checked);
			}
		});
	}

	private void write(Input story, PageOutcome page, Site site) {
		if (folder.isTaken(page.fileName())) {
			refuse(story, "another story has the page " + page.fileName() + " already.");
			return;
		}
		write(page.fileName(), page.text());
		page.entry().ifPresent(site::add);
	}

	private void write(String file, PageText text) {
		String name = name(file);
		try {
			boolean isWritten = folder.write(file, text);
			unchanged += isWritten ? 0 : 1;
			if (isWritten && file.startsWith(SourceFiles.FOLDER)) {
				sourcePages++;
			} else if (isWritten && !quiet) {
				io.out().print(Printable.text(name) + "\n");
			}
		} catch (IOException e) {
			fail(Failure.of(name, e));
		}
	}

	/** Names a file in the folder as the user does, with slashes. */
	private String name(String file) {
		return Path.of(output).resolve(file).toString().replace(File.separatorChar, '/');
	}

	private void refuse(Input story, String reason) {
		io.complain(story.name() + ": " + reason);
		exitCode = Math.max(exitCode, ExitCode.FINDINGS);
	}

	private void refuseForErrors(Checked<?> checked) {
		List<Finding> found = checked.findings().stream().filter(finding -> finding.isAtLeast(Severity.ERROR)).toList();
		errors.add(checked.input().name(), found);
		exitCode = Math.max(exitCode, checked.isComplete() ? ExitCode.FINDINGS : ExitCode.FAILURE);
	}

	private void fail(Failure failure) {
		io.complain(failure.toString());
		exitCode = ExitCode.FAILURE;
	}
}
