package org.newsmark.cli.completion;

import java.util.stream.Stream;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Writes the script for fish, 3.0 or newer: a line for each command, option and argument. */
final class FishScript {

	private static final String BEGIN = """
			# Completes newsmark in fish. Made by "newsmark completion fish"; make it anew when newsmark has changed.

			function __newsmark_has_command
			    test (count (commandline -opc)) -gt 1
			end

			function __newsmark_is
			    set -l words (commandline -opc)
			    test (count $words) -gt 1; and test $words[2] = $argv[1]
			end

			function __newsmark_stories
			    set -l word (string escape -- (commandline -ct))
			    complete -C "__fish_command_without_completions $word" | string replace -r '\\t.*' '' |
			        string match -r '.*(?:/|\\.news)$'
			end

			function __newsmark_settings
			    for rule in %s
			        for severity in %s
			            echo $rule=$severity
			        end
			    end
			end

			complete -c newsmark -f
			""";

	private final CommandSpec root;
	private final Places places;

	FishScript(CommandSpec root, Places places) {
		this.root = root;
		this.places = places;
	}

	String text() {
		StringBuilder script = new StringBuilder(
				BEGIN.formatted(String.join(" ", places.settable()), String.join(" ", Places.severities())));
		addOptions(root, "not __newsmark_has_command", script);
		Places.commands(root).forEach((name, command) -> add(name, command, script));
		return script.toString();
	}

	private void add(String name, CommandSpec command, StringBuilder script) {
		addLine("not __newsmark_has_command", "-a " + name, Places.inShort(command), script);
		String condition = "__newsmark_is " + name;
		addOptions(command, condition, script);
		Place argument = places.argument(command);
		if (argument.kind() != Place.Kind.ANYTHING) {
			addLine(condition, offer(argument), "", script);
		}
	}

	private void addOptions(CommandSpec command, String condition, StringBuilder script) {
		for (OptionSpec option : command.options()) {
			String names = String.join(" ", Stream.of(option.names()).map(FishScript::name).toList());
			addLine(condition, Places.takesNextWord(option) ? names + " -r " + offer(places.value(option)) : names,
					Places.inShort(option.description()), script);
		}
	}

	private static String name(String option) {
		return option.startsWith("--") ? "-l " + option.substring(2) : "-s " + option.substring(1);
	}

	private static String offer(Place place) {
		return switch (place.kind()) {
		case ANYTHING -> "-f";
		case WORD -> "-f -a " + quoted(String.join(" ", place.words()));
		case SETTING -> "-f -a '(__newsmark_settings)'";
		case STORY -> "-f -a '(__newsmark_stories)'";
		case FILE -> "-F";
		case FOLDER -> "-f -a '(__fish_complete_directories)'";
		};
	}

	private static void addLine(String condition, String what, String description, StringBuilder script) {
		script.append("complete -c newsmark -n ").append(quoted(condition)).append(' ').append(what);
		if (!description.isEmpty()) {
			script.append(" -d ").append(quoted(description));
		}
		script.append('\n');
	}

	/** In fish a quotation mark inside of quotes stands behind a backslash. */
	private static String quoted(String text) {
		return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
	}
}
