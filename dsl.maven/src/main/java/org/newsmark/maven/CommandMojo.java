package org.newsmark.maven;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.newsmark.cli.Io;
import org.newsmark.cli.Newsmark;
import org.newsmark.cli.Outlet;

/** Runs a command of newsmark in the folder of a project; what it prints goes to Maven's log. */
abstract class CommandMojo extends AbstractMojo {

	@Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
	private File folder;

	/**
	 * Files to read, and folders to find stories in. Relative names start from the folder of the project.
	 */
	@Parameter(property = "newsmark.paths", defaultValue = "src/main/news")
	private List<String> paths;

	/**
	 * Severities of rules, whatever policies say: an element for each rule, called by its id, that holds error,
	 * warning, info or off.
	 */
	@Parameter
	private Map<String, String> rules = Map.of();

	/**
	 * Whether to do nothing.
	 */
	@Parameter(property = "newsmark.skip", defaultValue = "false")
	private boolean skip;

	private final String command;

	CommandMojo(String command) {
		this.command = command;
	}

	/** Adds the options of the command. */
	abstract void addOptions(Arguments arguments) throws MojoExecutionException;

	@Override
	public final void execute() throws MojoExecutionException, MojoFailureException {
		if (skip) {
			getLog().info("newsmark.skip is set.");
			return;
		}
		Arguments arguments = new Arguments(command);
		addOptions(arguments);
		rules.forEach((rule, severity) -> arguments.add("--rule", rule + "=" + severity));
		arguments.addPaths(paths);
		int exitCode = run(arguments.toArray());
		if (exitCode == 1) {
			throw new MojoFailureException("newsmark " + command + ": something is wrong with the stories, see above.");
		}
		if (exitCode != 0) {
			throw new MojoExecutionException("newsmark " + command + ": something could not be done, see above.");
		}
	}

	/** The language is one for all modules of a build, which may be built at the same time. */
	private int run(String... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		Io io = new Io(InputStream.nullInputStream(), Outlet.to(out), Outlet.to(err), folder.toPath().toAbsolutePath(),
				System.getenv(), Clock.systemDefaultZone(), false, false);
		int exitCode;
		synchronized (CommandMojo.class) {
			exitCode = Newsmark.run(io, arguments);
		}
		log(out, exitCode == 0 ? getLog()::info : getLog()::error);
		log(err, exitCode == 0 ? getLog()::warn : getLog()::error);
		return exitCode;
	}

	private static void log(ByteArrayOutputStream printed, Consumer<CharSequence> log) {
		printed.toString(StandardCharsets.UTF_8).lines().forEach(log::accept);
	}

	/** Names a file as seen from the folder of the project, where it stands in it. */
	final String name(File file) {
		Path path = file.toPath().toAbsolutePath();
		Path base = folder.toPath().toAbsolutePath();
		return (path.startsWith(base) ? base.relativize(path) : path).toString();
	}
}
