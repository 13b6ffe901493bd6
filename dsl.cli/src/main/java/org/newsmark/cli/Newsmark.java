package org.newsmark.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.newsmark.cli.report.Palette;
import org.newsmark.dsl.NewsmarkStandaloneSetup;

import com.google.common.base.Suppliers;
import com.google.inject.Injector;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Runs one command, from its arguments to its exit code. */
public final class Newsmark {

	private static final int HELP_WIDTH = 100;

	/** Created once, and not at all for what needs no language, such as help. */
	private static final Supplier<Injector> LANGUAGE = Suppliers
			.memoize(() -> new NewsmarkStandaloneSetup().createInjectorAndDoEMFRegistration());

	private Newsmark() {
	}

	/**
	 * Begins to create the language where a command is named that needs it. A server for editors creates its own, and a
	 * new newsroom needs none.
	 */
	static void prepare(String... args) {
		if (args.length > 0 && !args[0].startsWith("-") && !args[0].equals("lsp") && !args[0].equals("init")) {
			Preparation.of(LANGUAGE);
		}
	}

	/** Runs a command and returns its exit code. */
	public static int run(Io io, String... args) {
		return run(LANGUAGE, io, args);
	}

	/** Runs a command with the given language and returns its exit code. */
	public static int run(Supplier<Injector> language, Io io, String... args) {
		try {
			int exitCode = commandLine(language, io, args).execute(args);
			if (io.out().isClosedByReader()) {
				return ExitCode.CLOSED_PIPE;
			}
			if (io.out().checkError()) {
				io.complain("standard output could not be written to: it is full or closed.");
				return ExitCode.FAILURE;
			}
			return exitCode;
		} catch (OutOfMemoryError e) {
			io.complain("there is not enough memory for this. Give Java more, such as NEWSMARK_OPTS=-Xmx4g,"
					+ " or check fewer and smaller files at a time.");
			return ExitCode.FAILURE;
		} finally {
			io.out().flush();
			io.err().flush();
		}
	}

	private static CommandLine commandLine(Supplier<Injector> language, Io io, String... args) {
		CommandLine line = new CommandLine(new NewsmarkCommand(io));
		addCommands(line, commands(language, io), args);
		BadArguments badArguments = new BadArguments(io);
		Ansi color = io.isOutTerminal() && Palette.isWanted(io.environment()) ? Ansi.ON : Ansi.OFF;
		line.setExecutionStrategy(new Watching(language, io, again -> commandLine(language, io, again)
				.setExecutionStrategy(new CommandLine.RunLast()).execute(again)));
		return line.setOut(writer(io.out())).setErr(writer(io.err())).setUsageHelpWidth(HELP_WIDTH)
				.setColorScheme(CommandLine.Help.defaultColorScheme(color))
				.setExpandAtFiles(false).setCaseInsensitiveEnumValuesAllowed(true)
				.setParameterExceptionHandler(badArguments).setExecutionExceptionHandler((failure, command, parsed) -> {
					io.complain("this should not have happened: " + failure + ". Please report it to Newsmark.");
					return ExitCode.FAILURE;
				});
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

	/**
	 * Adds the command that is named first, since what each takes is slow to find out; and all of them where none is, or
	 * the one that knows of the others.
	 */
	private static void addCommands(CommandLine line, Map<String, Supplier<?>> commands, String... args) {
		if (args.length > 0 && commands.containsKey(args[0]) && !args[0].equals(CompletionCommand.NAME)) {
			line.addSubcommand(args[0], commands.get(args[0]).get());
			return;
		}
		commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
		line.addSubcommand(new CommandLine.HelpCommand());
		line.getSubcommands().get("help").getCommandSpec().usageMessage()
				.header("Print the help of newsmark, or of a command.");
	}

	private static PrintWriter writer(PrintStream stream) {
		return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
	}
}
