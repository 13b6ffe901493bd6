package org.newsmark.cli.completion;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
				String.join(" ", places.settable()), String.join(" ", options(root))));
		Places.commands(root).forEach((name, command) -> script.append("      ")
				.append(Places.quoted(name + ":" + Places.inShort(command))).append("\n"));
		script.append(MIDDLE);
		Places.commands(root).forEach((name, command) -> script.append("    ").append(name).append(") _arguments ")
				.append(Stream.concat(options(command).stream(), argument(command)).collect(Collectors.joining(" \\\n      ")))
				.append(" ;;\n"));
		return script.append(END).toString();
	}

	private Stream<String> argument(CommandSpec command) {
		return command.positionalParameters().isEmpty() ? Stream.empty() : Stream.of(Places
				.quoted("*:" + command.positionalParameters().get(0).paramLabel() + ":" + action(places.argument(command))));
	}

	private List<String> options(CommandSpec command) {
		return command.options().stream().flatMap(option -> Stream.of(option.names()).map(name -> spec(name, option)))
				.toList();
	}

	/** One name shuts out the others, unless the option may be repeated. */
	private String spec(String name, OptionSpec option) {
		String others = option.isMultiValue() ? "*" : "(" + String.join(" ", option.names()) + ")";
		String ending = !takesValue(option) ? "" : !name.startsWith("--") ? "+" : Places.takesNextWord(option) ? "=" : "=-";
		String value = !takesValue(option) ? "" : (Places.takesNextWord(option) ? ":" : "::")
				+ option.paramLabel().replace(":", "\\:") + ":" + action(places.value(option));
		String what = Places.inShort(option.description()).replaceAll("[\\[\\]\\\\]", "\\\\$0");
		return Places.quoted(others + name + ending + "[" + what + "]" + value);
	}

	private static boolean takesValue(OptionSpec option) {
		return option.arity().max() > 0;
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
