package org.newsmark.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.newsmark.cli.report.Palette;

import com.google.inject.Injector;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * One call of a command.
 *
 * @param line the command, or the one that leads to the others
 * @param args what stands behind its name
 */
record Call(CommandLine line, String... args) {

	private static final int HELP_WIDTH = 100;

	/**
	 * Returns the call that the arguments of the program ask for. Only the command that is named is made, since what each
	 * takes is slow to find out; all of them are where none is named, or the one that knows of the others.
	 */
	static Call of(Supplier<Injector> language, Io io, String... args) {
		Map<String, Supplier<?>> commands = commands(language, io);
		boolean isNamed = args.length > 0 && commands.containsKey(args[0]) && !args[0].equals(CompletionCommand.NAME);
		CommandLine line = isNamed ? new CommandLine(commands.get(args[0]).get()).setCommandName("newsmark " + args[0])
				: all(commands, io);
		line.setExecutionStrategy(new Watching(language, io, () -> of(language, io, args).executeOnce()));
		return new Call(settled(line, io), isNamed ? Arrays.copyOfRange(args, 1, args.length) : args);
	}

	/** Runs it, again and again where it is to watch files, and returns its exit code. */
	int execute() {
		return line.execute(args);
	}

	private int executeOnce() {
		return line.setExecutionStrategy(new CommandLine.RunLast()).execute(args);
	}

	private static Map<String, Supplier<?>> commands(Supplier<Injector> language, Io io) {
		Map<String, Supplier<?>> commands = new LinkedHashMap<>();
		commands.put("init", () -> new InitCommand(io));
		commands.put("check", () -> new CheckCommand(language, io));
		commands.put("fmt", () -> new FmtCommand(language, io));
		commands.put("annotate", () -> new AnnotateCommand(language, io));
		commands.put("html", () -> new HtmlCommand(language, io));
		commands.put("stats", () -> new StatsCommand(language, io));
		commands.put("diff", () -> new DiffCommand(language, io));
		commands.put("graph", () -> new GraphCommand(language, io));
		commands.put("rules", () -> new RulesCommand(language, io));
		commands.put("policy", () -> new PolicyCommand(language, io));
		commands.put("lsp", () -> new LspCommand(io));
		commands.put(CompletionCommand.NAME, () -> new CompletionCommand(language, io));
		return commands;
	}

	private static CommandLine all(Map<String, Supplier<?>> commands, Io io) {
		CommandLine line = new CommandLine(new NewsmarkCommand(io));
		commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
		line.addSubcommand(new CommandLine.HelpCommand());
		line.getSubcommands().get("help").getCommandSpec().usageMessage()
				.header("Print the help of newsmark, or of a command.");
		return line;
	}

	private static CommandLine settled(CommandLine line, Io io) {
		Ansi color = io.isOutTerminal() && Palette.isWanted(io.environment()) ? Ansi.ON : Ansi.OFF;
		return line.setOut(writer(io.out())).setErr(writer(io.err())).setUsageHelpWidth(HELP_WIDTH)
				.setColorScheme(CommandLine.Help.defaultColorScheme(color))
				.setExpandAtFiles(false).setCaseInsensitiveEnumValuesAllowed(true)
				.setParameterExceptionHandler(new BadArguments(io))
				.setExecutionExceptionHandler((failure, command, parsed) -> {
					io.complain("this should not have happened: " + failure + ". Please report it to Newsmark.");
					return ExitCode.FAILURE;
				});
	}

	private static PrintWriter writer(PrintStream stream) {
		return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
	}
}
