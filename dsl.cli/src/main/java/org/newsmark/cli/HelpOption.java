package org.newsmark.cli;

import picocli.CommandLine.Option;

/** Gives a command its {@code --help}. */
final class HelpOption {

	@Option(names = { "-h", "--help" }, usageHelp = true, description = "Print this help.")
	private boolean help;
}
