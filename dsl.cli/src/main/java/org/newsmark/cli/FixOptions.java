package org.newsmark.cli;

import java.util.List;
import java.util.function.Predicate;

import org.newsmark.dsl.validation.Fix;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Gives {@code check} the options that mend what it finds. */
final class FixOptions {

	@Option(names = "--fix", description = "Make the fixes that are right without a look, and report what is left.")
	private boolean fix;
	@Option(names = "--unsafe", description = "With --fix or --diff: also make the fixes that somebody should look at.")
	private boolean unsafe;
	@Option(names = "--diff", description = "Show what --fix would change, and change nothing.")
	private boolean diff;

	boolean areWanted() {
		return fix || diff;
	}

	boolean changeFiles() {
		return fix && !diff;
	}

	boolean showsDiff() {
		return diff;
	}

	Predicate<Fix> wanted() {
		return unsafe ? each -> true : Fix::isSafe;
	}

	/** Complains of options that make no sense together, or with standard input. */
	void check(List<String> paths, CommandSpec spec) {
		if (unsafe && !areWanted()) {
			throw new ParameterException(spec.commandLine(), "--unsafe makes sense only with --fix or --diff");
		}
		if (areWanted() && paths.contains(CheckCommand.STDIN)) {
			throw new ParameterException(spec.commandLine(),
					"standard input (-) can't be fixed: name a file, or leave out " + (fix ? "--fix" : "--diff"));
		}
	}
}
