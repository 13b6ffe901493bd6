package org.newsmark.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.newsmark.dsl.files.Failure;

/**
 * Checks stories, and fails the build where something is wrong with them, as {@code newsmark check} does.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class CheckMojo extends CommandMojo {

	/**
	 * How to report into the log: text, concise or grouped; the other formats are for <code>reports</code>.
	 */
	@Parameter(property = "newsmark.format", defaultValue = "text")
	private String format;

	/**
	 * Files to report into as well: an element for each, called by its format (sarif, junit, …), that holds the name of
	 * the file. Folders are created where they are missing.
	 */
	@Parameter
	private Map<String, File> reports = Map.of();

	/**
	 * The severity from which on a finding fails the build: error, warning, info or never.
	 */
	@Parameter(property = "newsmark.failOn", defaultValue = "error")
	private String failOn;

	/**
	 * A baseline; what it knows is not reported.
	 */
	@Parameter(property = "newsmark.baseline")
	private File baseline;

	/**
	 * A commit of git, such as HEAD: only the files that differ from it, and those that depend on them, are checked.
	 */
	@Parameter(property = "newsmark.changed")
	private String changed;

	/** Is made by Maven. */
	public CheckMojo() {
		super("check");
	}

	@Override
	void addOptions(Arguments arguments) throws MojoExecutionException {
		arguments.add("--format", format);
		arguments.add("--fail-on", failOn);
		arguments.add("--baseline", baseline == null ? null : name(baseline));
		arguments.add("--changed", changed);
		for (Map.Entry<String, File> report : reports.entrySet()) {
			createFolderOf(report.getValue());
			arguments.add("--report", report.getKey() + "=" + name(report.getValue()));
		}
	}

	private static void createFolderOf(File report) throws MojoExecutionException {
		Path folder = report.toPath().toAbsolutePath().getParent();
		try {
			Files.createDirectories(folder);
		} catch (IOException e) {
			throw new MojoExecutionException("newsmark check: " + Failure.of(folder.toString(), e));
		}
	}
}
