package org.newsmark.cli;

import java.util.List;
import java.util.Set;

import org.newsmark.cli.text.Printable;
import org.newsmark.dsl.scoping.Spelling;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in two lines what is wrong with the arguments, and what may have been meant. */
final class BadArguments implements IParameterExceptionHandler {

	private final Io io;

	BadArguments(Io io) {
		this.io = io;
	}

	@Override
	public int handleParseException(ParameterException mistake, String[] args) {
		CommandLine command = mistake.getCommandLine();
		String name = command.getCommandSpec().qualifiedName();
		io.err().print(name + ": " + Printable.text(message(mistake)) + "\n");
		io.err().print((suggestion(mistake) + " Try '" + name + " --help'.").strip() + "\n");
		return ExitCode.FAILURE;
	}

	private static String message(ParameterException mistake) {
		if (mistake instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
			String word = unmatched.getUnmatched().get(0);
			boolean isCommand = !mistake.getCommandLine().getSubcommands().isEmpty() && !word.startsWith("-");
			return (word.startsWith("-") ? "unknown option " : isCommand ? "unknown command " : "unexpected argument ")
					+ word;
		}
		String message = mistake.getMessage().lines().findFirst().orElse("bad arguments");
		return Character.toLowerCase(message.charAt(0)) + message.substring(1);
	}

	private static String suggestion(ParameterException mistake) {
		if (!(mistake instanceof UnmatchedArgumentException unmatched) || unmatched.getUnmatched().isEmpty()) {
			return "";
		}
		String word = unmatched.getUnmatched().get(0);
		CommandLine command = mistake.getCommandLine();
		String option = "--" + word;
		if (command.getCommandSpec().optionsMap().containsKey(option)) {
			return Spelling.offer(List.of(option));
		}
		Set<String> names = word.startsWith("-") ? command.getCommandSpec().optionsMap().keySet()
				: command.getSubcommands().keySet();
		return Spelling.offer(Spelling.nearest(word, names.stream()));
	}
}
