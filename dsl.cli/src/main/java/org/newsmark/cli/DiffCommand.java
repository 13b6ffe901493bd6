package org.newsmark.cli;

import java.nio.file.InvalidPathException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.newsmark.cli.diff.DiffFormat;
import org.newsmark.cli.files.GitVersion;
import org.newsmark.cli.files.Input;
import org.newsmark.dsl.comparing.Change;
import org.newsmark.dsl.comparing.Comparison;
import org.newsmark.dsl.comparing.Corrections;
import org.newsmark.dsl.comparing.Edition;
import org.newsmark.dsl.files.Failure;

import com.google.inject.Injector;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what changed in meaning between two versions of a story. */
@Command(
		name = "diff",
		description = {
				"Tell what changed in meaning between two versions of a story.",
				"Claims, quotes, their sources and dates are compared, not the text.",
				"Where readers must be told, a correction is proposed."
		},
		sortOptions = false,
		footerHeading = "%nExamples:%n",
		footer = {
				"  newsmark diff old.news new.news           compare two files",
				"  newsmark diff story.news --since HEAD~1   compare with what a commit has, with git",
				"",
				"Exit codes:",
				"  0  nothing changed in meaning",
				"  1  something changed",
				"  2  one of the versions could not be read as a whole"
		})
final class DiffCommand implements Callable<Integer> {

	private final StoryReading reading;
	private final Io io;

	@Parameters(paramLabel = "FILE", arity = "1..2",
			description = "The old version and the new one; with --since the new one.")
	private List<String> files;
	@Option(names = "--since", paramLabel = "COMMIT",
			description = "Take the old version from this commit, branch or tag.")
	private String commit;
	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
			description = "How to report: ${COMPLETION-CANDIDATES}. The default is text.")
	private DiffFormat format;
	@Mixin
	private HelpOption help;

	@Spec
	private CommandSpec spec;

	DiffCommand(Supplier<Injector> language, Io io) {
		this.reading = new StoryReading(language, io);
		this.io = io;
	}

	@Override
	public Integer call() {
		if (files.size() != (commit == null ? 2 : 1)) {
			throw new ParameterException(spec.commandLine(),
					commit == null ? "two files are compared: the old version, then the new one"
					: "--since takes one file, the new version");
		}
		try {
			return compare(versions());
		} catch (GitVersion.Unreadable e) {
			reading.fail(e.failure());
			return ExitCode.FAILURE;
		}
	}

	private List<Input> versions() throws GitVersion.Unreadable {
		Input now = input(files.get(files.size() - 1));
		return List.of(commit == null ? input(files.get(0)) : GitVersion.read(now.name(), now.path(), commit), now);
	}

	private Input input(String name) {
		try {
			return new Input(name, io.directory().resolve(name).normalize(), null);
		} catch (InvalidPathException e) {
			throw new ParameterException(spec.commandLine(), "no file can be called " + name);
		}
	}

	/** Half of a version would seem to have dropped the other half: nothing is told of one that does not parse. */
	private int compare(List<Input> versions) {
		List<Edition> editions = new ArrayList<>();
		for (Input version : versions) {
			int read = editions.size();
			reading.read(List.of(version), Edition::of, (story, edition) -> editions.add(edition));
			if (reading.exitCode() == ExitCode.OK && editions.size() == read) {
				reading.fail(new Failure(version.name(), "it tells no story, so there is nothing to compare."));
			}
		}
		if (reading.exitCode() != ExitCode.OK) {
			return ExitCode.FAILURE;
		}
		List<Change> changes = Comparison.of(editions.get(0), editions.get(1));
		io.out().print(format.write(changes, Corrections.propose(changes, LocalDate.now(io.clock()))));
		return changes.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
	}
}
