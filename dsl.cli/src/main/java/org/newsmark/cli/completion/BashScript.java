package org.newsmark.cli.completion;

import java.util.ArrayList;
import java.util.List;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Writes the script for bash, 3.2 or newer. What picocli would write knows neither rules nor {@code .news} files. */
final class BashScript {

	private static final String BEGIN = """
			# Completes newsmark in bash. Made by "newsmark completion bash"; make it anew when newsmark has changed.

			# Offers words; takes those that begin like $value.
			_newsmark_words() {
			  COMPREPLY=($(compgen -W "$1" -- "$value"))
			  [[ ${#COMPREPLY[@]} != 1 || $COMPREPLY != *= ]] || compopt -o nospace 2>/dev/null
			}

			# Offers a rule, then a severity for it.
			_newsmark_settings() {
			  if [[ $value == *=* ]]; then
			    COMPREPLY=($(compgen -P "${value%%=*}=" -W "$2" -- "${value#*=}"))
			  else
			    COMPREPLY=($(compgen -S = -W "$1" -- "$value"))
			    compopt -o nospace 2>/dev/null
			  fi
			}

			# Offers what a compgen finds. What is quoted is left to bash itself.
			_newsmark_files() {
			  local IFS=$'\\n'
			  [[ $value == *[\\\\\\"\\']* ]] && return
			  compopt -o filenames 2>/dev/null
			  COMPREPLY=($(compgen -d -- "$value"; [[ $# = 0 ]] || compgen "$@" -- "$value"))
			}

			_newsmark() {
			  local line=${COMP_LINE:0:COMP_POINT}
			  local word=${line##*[[:space:]]}
			  local before=${line%"$word"}
			  before=${before%"${before##*[![:space:]]}"}
			  local option=${before##*[[:space:]]} value=$word
			  case $word in --*=*) option=${word%%=*} value=${word#*=} ;; esac
			  COMPREPLY=()
			  _newsmark_offer
			  # Bash parts words at "=" and completes the last part alone.
			  local typed=${value%"${value##*=}"}
			  [[ -z $typed || $COMP_WORDBREAKS != *=* ]] || COMPREPLY=("${COMPREPLY[@]#"$typed"}")
			}

			_newsmark_offer() {
			  if [[ $COMP_CWORD = 1 ]]; then
			    _newsmark_words '%s'
			    return
			  fi
			  case ${COMP_WORDS[1]} in
			""";
	private static final String END = """
			  esac
			}

			complete -o bashdefault -o default -F _newsmark newsmark
			""";

	private final CommandSpec root;
	private final Places places;

	BashScript(CommandSpec root, Places places) {
		this.root = root;
		this.places = places;
	}

	String text() {
		List<String> first = new ArrayList<>(Places.commands(root).keySet());
		first.addAll(Places.names(root));
		StringBuilder script = new StringBuilder(BEGIN.replace("%s", String.join(" ", first)));
		Places.commands(root).forEach((name, command) -> add(name, command, script));
		return script.append(END).toString();
	}

	private void add(String name, CommandSpec command, StringBuilder script) {
		script.append("  ").append(name).append(")\n    case $option in\n");
		for (OptionSpec option : command.options()) {
			if (Places.takesNextWord(option)) {
				script.append("    ").append(String.join("|", option.names())).append(") ")
						.append(offer(places.value(option))).append(" ;;\n");
			}
		}
		script.append("""
				    *) case $word in
				      -*) _newsmark_words '%s' ;;
				      *) %s ;;
				      esac ;;
				    esac ;;
				""".formatted(String.join(" ", Places.names(command)), offer(places.argument(command))));
	}

	private String offer(Place place) {
		return switch (place.kind()) {
		case ANYTHING -> ":";
		case WORD -> "_newsmark_words '" + String.join(" ", place.words()) + "'";
		case SETTING -> "_newsmark_settings '" + String.join(" ", places.settable()) + "' '"
				+ String.join(" ", Places.severities()) + "'";
		case STORY -> "_newsmark_files -f -X '!*.news'";
		case FILE -> "_newsmark_files -f";
		case FOLDER -> "_newsmark_files";
		};
	}
}
