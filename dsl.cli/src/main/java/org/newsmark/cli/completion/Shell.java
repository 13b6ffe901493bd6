package org.newsmark.cli.completion;

import java.util.function.BiFunction;

import org.newsmark.dsl.validation.RuleCatalog;

import picocli.CommandLine.Model.CommandSpec;

/** Names the shells that complete commands by a script of ours. */
public enum Shell {

	bash((root, places) -> new BashScript(root, places).text()),
	zsh((root, places) -> new ZshScript(root, places).text()),
	fish((root, places) -> new FishScript(root, places).text());

	private final BiFunction<CommandSpec, Places, String> script;

	Shell(BiFunction<CommandSpec, Places, String> script) {
		this.script = script;
	}

	/** Returns the script, made of the commands as they are. */
	public String script(CommandSpec root, RuleCatalog rules) {
		return script.apply(root, new Places(rules));
	}
}
