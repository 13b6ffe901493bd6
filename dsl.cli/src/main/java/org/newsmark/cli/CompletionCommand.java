package org.newsmark.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.newsmark.cli.completion.Shell;
import org.newsmark.dsl.validation.RuleCatalog;

import com.google.inject.Injector;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what a shell needs to complete commands. */
@Command(
		name = CompletionCommand.NAME,
		description = "Print a script by which a shell completes commands, options, rules and .news files.",
		sortOptions = false,
		footerHeading = "%nExamples:%n",
		footer = {
				"  newsmark completion bash > ~/.local/share/bash-completion/completions/newsmark",
				"  newsmark completion zsh > \"$${fpath[1]}/_newsmark\"",
				"  newsmark completion fish > ~/.config/fish/completions/newsmark.fish",
				"",
				"Exit codes:",
				"  0  printed"
		})
final class CompletionCommand implements Callable<Integer> {

	static final String NAME = "completion";

	private final Supplier<Injector> language;
	private final Io io;

	@Parameters(paramLabel = "SHELL", description = "The shell: ${COMPLETION-CANDIDATES}.")
	private Shell shell;
	@Mixin
	private HelpOption help;

	@Spec
	private CommandSpec spec;

	CompletionCommand(Supplier<Injector> language, Io io) {
		this.language = language;
		this.io = io;
	}

	@Override
	public Integer call() {
		io.out().print(shell.script(spec.root(), language.get().getInstance(RuleCatalog.class)));
		return ExitCode.OK;
	}
}
