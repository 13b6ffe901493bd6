package org.newsmark.dsl.ide.commands;

import java.util.List;

import com.google.inject.Singleton;

/** Carries out what editors ask for by name. */
@Singleton
public final class Commands {

	/** Names the commands. */
	public static final List<String> NAMES = List.of();

	/** Carries out a command and returns its answer. */
	public Object execute(String command, List<Object> arguments) {
		return null;
	}
}
