package org.newsmark.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Leads to the other commands. */
@Command(
		name = "newsmark",
		description = "Checks annotated journalism, and makes pages of it.",
		synopsisSubcommandLabel = "COMMAND",
		sortOptions = false,
		versionProvider = Version.class,
		footerHeading = "%nExamples:%n",
		footer = {
				"  newsmark init lantern              begin a newsroom in a folder",
				"  newsmark check stories             check all stories in a folder",
				"  newsmark fmt stories               lay out headers and attribute blocks",
				"  newsmark annotate article.txt      make the first draft of a story",
				"  newsmark html stories -o public    write one web page a story",
				"  newsmark stats stories             count claims, quotes and sources",
				"  newsmark rules unused-source       explain a rule",
				"  newsmark lsp                       serve an editor, which starts this by itself",
				"",
				"Exit codes:",
				"  0  all is well",
				"  1  something is wrong with the stories",
				"  2  something could not be done"
		})
final class NewsmarkCommand implements Callable<Integer> {

	private final Io io;

	@Spec
	private CommandSpec spec;
	@Mixin
	private HelpOption help;
	@Option(names = { "-V", "--version" }, versionHelp = true, description = "Print the version.")
	private boolean version;

	NewsmarkCommand(Io io) {
		this.io = io;
	}

	/** Nothing was asked for: that is no success, since a script that forgot the command would take it for one. */
	@Override
	public Integer call() {
		CommandLine line = spec.commandLine();
		io.err().print(line.getUsageMessage(line.getColorScheme()));
		return ExitCode.FAILURE;
	}
}
