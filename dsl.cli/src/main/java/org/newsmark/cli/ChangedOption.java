package org.newsmark.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Stack;

import org.newsmark.cli.changes.Changes;
import org.newsmark.cli.changes.Dependencies;
import org.newsmark.cli.files.Input;

import com.google.inject.Injector;

import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Gives {@code check} its {@code --changed}. */
final class ChangedOption {

	private static final String HEAD = "HEAD";

	/** Without it, {@code --changed stories} would take the folder for a commit. */
	static final class OnlyBehindEquals implements IParameterPreprocessor {

		@Override
		public boolean preprocess(Stack<String> args, CommandSpec command, ArgSpec option, Map<String, Object> info) {
			if (" ".equals(info.get("separator"))) {
				args.push(HEAD);
			}
			return false;
		}
	}

	@Option(names = "--changed", arity = "0..1", paramLabel = "REF", preprocessor = OnlyBehindEquals.class,
			description = "Check only the files that differ from a commit of git, HEAD unless given, and those that"
					+ " depend on them.")
	private String commit;

	/** Returns the files that are to be checked; fails, with a message for people, where git can't say what changed. */
	List<Input> due(List<Input> inputs, Injector language, Io io) throws IOException {
		if (commit == null) {
			return inputs;
		}
		Changes changes = Changes.since(commit, inputs, io.environment());
		return language.getInstance(Dependencies.class).affected(inputs, changes);
	}
}
