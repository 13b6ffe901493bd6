package org.newsmark.maven;

import java.util.ArrayList;
import java.util.List;

/** Puts the arguments of a command together. What a project does not set is left to the command. */
final class Arguments {

	private final List<String> arguments = new ArrayList<>();

	Arguments(String command) {
		arguments.add(command);
	}

	/** Adds an option; it and its value are one argument, so that no value is taken for another option. */
	void add(String option, Object value) {
		if (value != null) {
			arguments.add(option + "=" + value);
		}
	}

	void addIf(boolean isWanted, String option) {
		if (isWanted) {
			arguments.add(option);
		}
	}

	void addPaths(List<String> paths) {
		arguments.add("--");
		arguments.addAll(paths);
	}

	String[] toArray() {
		return arguments.toArray(String[]::new);
	}
}
