package org.newsmark.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.newsmark.cli.files.Input;
import org.newsmark.cli.files.InputFiles;
import org.newsmark.cli.policy.PolicyFormat;
import org.newsmark.cli.policy.PolicyReader;
import org.newsmark.cli.policy.PolicySheet;
import org.newsmark.dsl.files.Failure;
import org.newsmark.dsl.validation.OverridingSeverities;
import org.newsmark.dsl.validation.RuleCatalog;

import com.google.inject.Injector;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what applies to a story, and who says so. */
@Command(
		name = "policy",
		description = "Print the severity of each rule and each limit that apply to a story, and where each of"
				+ " them is set.",
		sortOptions = false,
		footerHeading = "%nExamples:%n",
		footer = {
				"  newsmark policy stories/a.news                 print what applies to a story",
				"  newsmark policy --format json stories/a.news   tell it to a program",
				"",
				"Exit codes:",
				"  0  done",
				"  1  a file that was asked does not parse, so that settings in it may be missing",
				"  2  the story cannot be read"
		})
final class PolicyCommand implements Callable<Integer> {

	private final Supplier<Injector> language;
	private final Io io;

	@Parameters(paramLabel = "PATH", description = "The story, source book or newsroom file.")
	private String path;
	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
			description = "How to print it: ${COMPLETION-CANDIDATES}. The default is text.")
	private PolicyFormat format;
	@Mixin
	private RuleOption rules;
	@Mixin
	private HelpOption help;

	private int exitCode = ExitCode.OK;

	PolicyCommand(Supplier<Injector> language, Io io) {
		this.language = language;
		this.io = io;
	}

	@Override
	public Integer call() {
		InputFiles files = new InputFiles(io.directory());
		files.addFile(path);
		files.failures().forEach(this::fail);
		files.sorted().forEach(this::print);
		return exitCode;
	}

	private void print(Input story) {
		Injector injector = language.get();
		OverridingSeverities severities = rules.severities(injector.getInstance(RuleCatalog.class));
		try {
			PolicySheet sheet = injector.getInstance(PolicyReader.class).read(story, severities, io.directory());
			io.out().print(format.write(sheet));
			sheet.unread().forEach(this::complain);
		} catch (IOException e) {
			fail(Failure.of(story.name(), e));
		}
	}

	private void complain(String file) {
		io.complain(file + ": not all of it can be read, so settings in it may be missing here."
				+ " See newsmark check " + file + ".");
		exitCode = Math.max(exitCode, ExitCode.FINDINGS);
	}

	private void fail(Failure failure) {
		io.complain(failure.toString());
		exitCode = ExitCode.FAILURE;
	}
}
