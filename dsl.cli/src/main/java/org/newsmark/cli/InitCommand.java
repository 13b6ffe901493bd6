package org.newsmark.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.newsmark.cli.text.Printable;
import org.newsmark.cli.text.ShellWord;
import org.newsmark.dsl.files.Failure;
import org.newsmark.dsl.starting.FirstTexts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins a newsroom. */
@Command(
		name = "init",
		description = "Begin a newsroom: a policy, a source book, and a first story that passes the checks.",
		sortOptions = false,
		footerHeading = "%nExamples:%n",
		footer = {
				"  newsmark init lantern                     begin a newsroom in the folder lantern",
				"  newsmark init --name \"The Lantern\" .      begin one here, and call it so",
				"",
				"Exit codes:",
				"  0  done",
				"  2  a file is in the way, or the folder can't be written to"
		})
final class InitCommand implements Callable<Integer> {

	private final Io io;

	@Parameters(paramLabel = "DIR", arity = "0..1", defaultValue = ".",
			description = "The folder; created where it is missing. The working directory unless given.")
	private String folder;
	@Option(names = "--name", paramLabel = "NAME",
			description = "The name of the newsroom. The name of the folder unless given.")
	private String name;
	@Mixin
	private HelpOption help;

	@Spec
	private CommandSpec spec;

	InitCommand(Io io) {
		this.io = io;
	}

	@Override
	public Integer call() {
		if (name != null && name.isBlank()) {
			throw new ParameterException(spec.commandLine(),
					"no name stands behind --name: write it, or leave out --name");
		}
		try {
			Path path = io.directory().resolve(folder).normalize();
			return begin(path, FirstTexts.newsroom(name == null ? nameOf(path) : name, LocalDate.now(io.clock())));
		} catch (InvalidPathException e) {
			return fail(new Failure(folder, "no folder can have this name."));
		} catch (IOException e) {
			return fail(Failure.of(folder, e));
		}
	}

	/** The root of a file system has no name. */
	private static String nameOf(Path folder) {
		return folder.getFileName() == null ? "Newsroom" : folder.getFileName().toString();
	}

	private int begin(Path path, Map<String, String> files) throws IOException {
		List<String> inTheWay = files.keySet().stream()
				.filter(file -> Files.exists(path.resolve(file), LinkOption.NOFOLLOW_LINKS)).toList();
		if (!inTheWay.isEmpty()) {
			inTheWay.forEach(file -> fail(new Failure(shown(file),
					"it is there already, and init overwrites nothing.")));
			return ExitCode.FAILURE;
		}
		Files.createDirectories(path);
		for (Map.Entry<String, String> file : files.entrySet()) {
			Files.writeString(path.resolve(file.getKey()), file.getValue(), StandardOpenOption.CREATE_NEW);
			io.out().print(Printable.text(shown(file.getKey())) + "\n");
		}
		String argument = ShellWord.of(Printable.text(folder));
		io.out().print("\nNext:\n  newsmark check " + argument + "\n  newsmark html " + argument + " -o pages\n");
		return ExitCode.OK;
	}

	/** Names a file as the user would, with slashes. */
	private String shown(String file) {
		return Path.of(folder).resolve(file).normalize().toString().replace(File.separatorChar, '/');
	}

	private int fail(Failure failure) {
		io.complain(failure.toString());
		return ExitCode.FAILURE;
	}
}
