package org.newsmark.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.newsmark.cli.check.Checked;
import org.newsmark.cli.check.Checker;
import org.newsmark.cli.check.Finding;
import org.newsmark.cli.check.Severity;
import org.newsmark.cli.files.Input;
import org.newsmark.cli.files.InputFiles;
import org.newsmark.cli.report.ReportContext;
import org.newsmark.cli.report.Reports;
import org.newsmark.cli.report.Summary;
import org.newsmark.cli.rewrite.Fixer;
import org.newsmark.cli.watch.WatchedPaths;
import org.newsmark.dsl.files.Failure;
import org.newsmark.dsl.validation.RuleCatalog;

import com.google.inject.Injector;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reports what is wrong with stories. */
@Command(
		name = "check",
		description = "Check stories, source books and newsroom files, and report what is wrong with them.",
		sortOptions = false,
		footerHeading = "%nExamples:%n",
		footer = {
				"  newsmark check stories                        check all stories in a folder",
				"  newsmark check --fail-on warning story.news   do not let warnings pass either",
				"  newsmark check --format json stories          report to a program",
				"  newsmark check --report sarif=a.sarif stories report to people, and into a file for a program",
				"  newsmark check --changed stories              check what has changed since the last commit",
				"  newsmark check - --stdin-path stories/a.news  check what an editor has not saved yet",
				"  newsmark check --diff stories                 show what --fix would change",
				"  newsmark check --watch stories                check again whenever something changes",
				"",
				"Exit codes:",
				"  0  nothing found at or above the severity that --fail-on names",
				"  1  something found, or something to change with --diff",
				"  2  something could not be checked: a file cannot be read, or there is none"
		})
final class CheckCommand implements Callable<Integer>, Watchable {

	static final String STDIN = "-";

	/** The severities that can fail a check, and none. */
	enum FailOn {
		error, warning, info, never;

		boolean isReachedBy(Finding finding) {
			return this != never && finding.isAtLeast(Severity.valueOf(name().toUpperCase(Locale.ROOT)));
		}
	}

	private final Supplier<Injector> language;
	private final Io io;

	@Mixin
	private PathArguments arguments;
	@Mixin
	private ReportOptions reportOptions;
	@Option(names = "--fail-on", paramLabel = "SEVERITY", defaultValue = "error",
			description = "Exit with 1 from this severity on: ${COMPLETION-CANDIDATES}. The default is error.")
	private FailOn failOn;
	@Option(names = "--stdin-path", paramLabel = "PATH", defaultValue = "stdin.news",
			description = "Where the story on standard input (PATH -) stands, or will stand.")
	private String stdinPath;
	@Mixin
	private FixOptions fixes;
	@Mixin
	private RuleOption rules;
	@Mixin
	private BaselineOptions baseline;
	@Mixin
	private ChangedOption changed;
	@Mixin
	private WatchOption watch;
	@Mixin
	private ColorOption color;
	@Mixin
	private HelpOption help;

	@Spec
	private CommandSpec spec;

	private final Summary summary = new Summary();
	private Checker checker;
	private Reports reports;
	private int exitCode = ExitCode.OK;

	CheckCommand(Supplier<Injector> language, Io io) {
		this.language = language;
		this.io = io;
	}

	@Override
	public Optional<WatchedPaths> watched() {
		watch.refuse(arguments.paths.contains(STDIN), "standard input (-) can't be watched: name files or folders");
		watch.refuse(fixes.changeFiles(),
				"--watch does not go with --fix, which would change stories while you write them");
		watch.refuse(baseline.changeFile(), "--watch only reads a baseline: write or prune it without --watch");
		return watch.over(arguments.paths, Optional.ofNullable(baseline.file()));
	}

	@Override
	public Integer call() throws IOException {
		if (Collections.frequency(arguments.paths, STDIN) > 1) {
			throw new ParameterException(spec.commandLine(), "standard input (-) can be read only once");
		}
		fixes.check(arguments.paths, spec);
		checker = rules.checker(language.get());
		baseline.open(io.directory());
		InputFiles files = new InputFiles(io.directory());
		for (String path : arguments.paths) {
			if (path.equals(STDIN)) {
				files.add(stdinPath, io.in().readAllBytes());
			} else {
				files.add(path);
			}
		}
		if (fixes.areWanted()) {
			fix(files.sorted());
		}
		if (fixes.showsDiff()) {
			missing(files).forEach(this::complain);
			return exitCode;
		}
		List<Failure> unopened = new ArrayList<>();
		try (Reports opened = reportOptions.open(io, context(), unopened)) {
			unopened.forEach(this::complain);
			reports = opened;
			if (unopened.isEmpty()) {
				report(files);
			}
		}
		return exitCode;
	}

	private ReportContext context() throws IOException {
		return new ReportContext(color.palette(io, io.isOutTerminal()), this::isFailing,
				() -> language.get().getInstance(RuleCatalog.class), Version.number());
	}

	private void report(InputFiles files) {
		reports.begin();
		missing(files).forEach(this::fail);
		List<Input> inputs = files.sorted();
		List<Input> due = due(inputs);
		checker.among(inputs).check(due, reportOptions.tellFixes(),
				Progress.over(io, "Checking", due.size(), this::take));
		reports.end(summary);
		reports.finish().forEach(this::complain);
		try {
			baseline.close(io);
		} catch (IOException e) {
			complain(Failure.of(baseline.file(), e));
		}
	}

	/** Returns what was named and is not there to be checked. */
	private List<Failure> missing(InputFiles files) {
		boolean isNothingThere = files.sorted().isEmpty() && files.failures().isEmpty();
		return isNothingThere
				? List.of(new Failure(String.join(", ", arguments.paths), "there is no .news file to check."))
				: files.failures();
	}

	private void fix(List<Input> inputs) {
		Rewriting rewriting = new Rewriting(io);
		Fixer fixer = language.get().getInstance(Fixer.class);
		List<Input> due = due(inputs);
		checker.among(inputs).readTogether(due, fixer.work(fixes.wanted(), fixes.showsDiff()),
				Progress.over(io, "Fixing", due.size(), rewriting::take));
		if (fixes.showsDiff()) {
			rewriting.showDiff(color.palette(io, io.isOutTerminal()));
			exitCode = Math.max(exitCode, rewriting.hasChanges() ? ExitCode.FINDINGS : ExitCode.OK);
		} else {
			rewriting.write();
			io.err().print(rewriting.sentence() + "\n");
		}
		exitCode = Math.max(exitCode, rewriting.exitCode());
	}

	private List<Input> due(List<Input> inputs) {
		try {
			return changed.due(inputs, language.get(), io);
		} catch (IOException e) {
			fail(new Failure("--changed", e.getMessage() + "."));
			return List.of();
		}
	}

	private void take(Checked<?> found) {
		Checked<?> checked = baseline.fresh(found);
		summary.count(checked);
		if (checked.failure() != null) {
			fail(checked.failure());
			return;
		}
		reports.add(checked.input().name(), checked.findings());
		if (!checked.isComplete()) {
			exitCode = ExitCode.FAILURE;
		} else if (checked.findings().stream().anyMatch(this::isFailing)) {
			exitCode = Math.max(exitCode, ExitCode.FINDINGS);
		}
	}

	/** A rule that failed fails the check, whatever is asked for. */
	private boolean isFailing(Finding finding) {
		return finding.isCrash() || failOn.isReachedBy(finding);
	}

	/** While fixes are made, nothing is reported yet. */
	private void fail(Failure failure) {
		complain(failure);
		if (reports != null) {
			reports.fail(failure);
			summary.countFailure();
		}
	}

	private void complain(Failure failure) {
		io.complain(failure.toString());
		exitCode = ExitCode.FAILURE;
	}
}
