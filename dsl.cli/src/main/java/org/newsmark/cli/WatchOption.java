package org.newsmark.cli;

import java.util.List;
import java.util.Optional;

import org.newsmark.cli.watch.WatchedPaths;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Gives a command its {@code --watch}. */
final class WatchOption {

	@Option(names = "--watch",
			description = "Stay, and do it again whenever something changes that is read. Ctrl+C ends it.")
	private boolean isWanted;

	@Spec(Spec.Target.MIXEE)
	private CommandSpec spec;

	/** Complains of what makes no sense with this option, if that was given. */
	void refuse(boolean isGiven, String complaint) {
		if (isWanted && isGiven) {
			throw new ParameterException(spec.commandLine(), complaint);
		}
	}

	/** Returns what is to be watched, if anything is: where stories are, and a file that is read besides. */
	Optional<WatchedPaths> over(List<String> stories, Optional<String> other) {
		return isWanted ? Optional.of(new WatchedPaths(stories, other)) : Optional.empty();
	}
}
