package org.newsmark.cli.completion;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.newsmark.cli.text.ShellWord;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Writes the script for zsh: what options are for stands beside them. */
final class ZshScript {

	private static final String BEGIN = """
			#compdef newsmark
			# Completes newsmark in zsh. Made by "newsmark completion zsh"; make it anew when newsmark has changed.

			# Offers a rule, then a severity for it.
			_newsmark_settings() {
			  if compset -P '*='; then
			    compadd -- %1$s
			  else
			    compadd -S = -- %2$s
			  fi
			}

			# Offers a format, then a file.
			_newsmark_reports() {
			  if compset -P '*='; then
			    _files
			  else
			    compadd -S = -- "$@"
			  fi
			}

			_newsmark() {
			  local curcontext=$curcontext state line
			  typeset -A opt_args
			  _arguments -C %3$s '1: :->command' '*:: :->argument'
			  case $state in
			  command)
			    local -a commands
			    commands=(
			""";
	private static final String MIDDLE = """
			    )
			    _describe command commands
			    ;;
			  argument)
			    curcontext=${curcontext%:*}-$words[1]:
			    case $words[1] in
			""";
	private static final String END = """
			    esac
			    ;;
			  esac
			}

			if [[ $funcstack[1] = _newsmark ]]; then
			  _newsmark "$@"
			else
			  compdef _newsmark newsmark
			fi
			""";

	private final CommandSpec root;
	private final Places places;

	ZshScript(CommandSpec root, Places places) {
		this.root = root;
		this.places = places;
	}

	String text() {
		StringBuilder script = new StringBuilder(BEGIN.formatted(String.join(" ", Places.severities()),
				String.join(" ", places.settable()), options(root).collect(Collectors.joining(" "))));
		Places.commands(root).forEach((name, command) -> script.append("      ")
				.append(ShellWord.quoted(name + ":" + Places.inShort(command))).append("\n"));
		script.append(MIDDLE);
		Places.commands(root).forEach((name, command) -> script.append("    ").append(name).append(") _arguments ")
				.append(Stream.concat(options(command), argument(command)).collect(Collectors.joining(" \\\n      ")))
				.append(" ;;\n"));
		return script.append(END).toString();
	}

	private Stream<String> argument(CommandSpec command) {
		return command.positionalParameters().stream().limit(1)
				.map(place -> ShellWord.quoted("*:" + place.paramLabel() + ":" + action(places.argument(command))));
	}

	private Stream<String> options(CommandSpec command) {
		return command.options().stream().flatMap(option -> Stream.of(option.names()).map(name -> spec(name, option)));
	}

	/** One name shuts out the others, unless the option may be repeated. */
	private String spec(String name, OptionSpec option) {
		String others = option.isMultiValue() ? "*" : "(" + String.join(" ", option.names()) + ")";
		String what = "[" + Places.inShort(option.description()).replaceAll("[\\[\\]\\\\]", "\\\\$0") + "]";
		if (option.arity().max() == 0) {
			return ShellWord.quoted(others + name + what);
		}
		String value = option.paramLabel() + ":" + action(places.value(option));
		if (!Places.takesNextWord(option)) {
			return ShellWord.quoted(others + name + "=-" + what + "::" + value);
		}
		return ShellWord.quoted(others + name + (name.startsWith("--") ? "=" : "+") + what + ":" + value);
	}

	/** A blank before a function keeps it from being handed options for compadd. */
	private static String action(Place place) {
		return switch (place.kind()) {
		case ANYTHING -> " ";
		case WORD -> place.words().get(0).endsWith("=")
				? " _newsmark_reports " + String.join(" ", place.words()).replace("=", "")
				: "(" + String.join(" ", place.words()) + ")";
		case SETTING -> " _newsmark_settings";
		case STORY -> "_files -g \"*.news\"";
		case FILE -> "_files";
		case FOLDER -> "_files -/";
		};
	}
}
