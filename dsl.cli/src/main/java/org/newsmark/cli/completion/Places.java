package org.newsmark.cli.completion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.newsmark.cli.report.Format;
import org.newsmark.dsl.newsmark.RuleSeverity;
import org.newsmark.dsl.validation.EffectivePolicy;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleCatalog;

import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Reads from the commands what may stand where: a place is known by the label that the help of a command gives it. */
final class Places {

	private final Collection<Rule<?>> rules;

	Places(RuleCatalog catalog) {
		this.rules = catalog.rules();
	}

	/** Returns the commands by their names, each once. */
	static Map<String, CommandSpec> commands(CommandSpec root) {
		Map<String, CommandSpec> commands = new LinkedHashMap<>();
		root.subcommands().forEach((name, line) -> commands.put(name, line.getCommandSpec()));
		return commands;
	}

	/** Tells whether the next word is the option's value: what may be left out stands only behind "=". */
	static boolean takesNextWord(OptionSpec option) {
		return option.arity().min() > 0;
	}

	/** Returns all names of all options of a command. */
	static List<String> names(CommandSpec command) {
		return command.options().stream().flatMap(option -> Stream.of(option.names())).toList();
	}

	/** Returns what stands behind an option. */
	Place value(OptionSpec option) {
		return place(option, "FILE".equals(option.paramLabel()) || "PATH".equals(option.paramLabel()) ? Place.Kind.FILE
				: Place.Kind.ANYTHING);
	}

	/** Returns what stands in a command besides options. */
	Place argument(CommandSpec command) {
		return command.positionalParameters().isEmpty() ? Place.of(Place.Kind.ANYTHING)
				: place(command.positionalParameters().get(0), Place.Kind.STORY);
	}

	private Place place(ArgSpec argument, Place.Kind other) {
		if (argument.completionCandidates() != null) {
			List<String> words = new ArrayList<>();
			argument.completionCandidates().forEach(words::add);
			return new Place(Place.Kind.WORD, words);
		}
		return switch (argument.paramLabel()) {
		case "COMMAND" -> new Place(Place.Kind.WORD, List.copyOf(commands(argument.command().root()).keySet()));
		case "ID" -> new Place(Place.Kind.WORD, rules.stream().map(Rule::id).toList());
		case "ID=SEVERITY" -> Place.of(Place.Kind.SETTING);
		case "FORMAT=FILE" -> new Place(Place.Kind.WORD,
				Stream.of(Format.values()).map(format -> format + "=").toList());
		case "DIR" -> Place.of(Place.Kind.FOLDER);
		default -> Place.of(other);
		};
	}

	/** Returns the rules to which a severity can be given. */
	List<String> settable() {
		return rules.stream().filter(EffectivePolicy::canBeSet).map(Rule::id).toList();
	}

	static List<String> severities() {
		return RuleSeverity.VALUES.stream().map(RuleSeverity::getLiteral).toList();
	}

	/** Returns what a command does, or what an option is for, in one sentence. */
	static String inShort(String... description) {
		return description.length == 0 ? "" : description[0].split("\\.(?: |$)")[0];
	}

	/** Returns what a command does: one that others have made says it in a header. */
	static String inShort(CommandSpec command) {
		String[] header = command.usageMessage().header();
		return inShort(header.length > 0 ? header : command.usageMessage().description());
	}
}
