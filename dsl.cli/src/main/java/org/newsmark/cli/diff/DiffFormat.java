package org.newsmark.cli.diff;

import java.util.List;
import java.util.function.BiFunction;

import org.newsmark.dsl.comparing.Change;

/** Names the formats in which changes can be told. */
public enum DiffFormat {

	text(TextChanges::write),
	json(JsonChanges::write);

	private final BiFunction<List<Change>, List<String>, String> writer;

	DiffFormat(BiFunction<List<Change>, List<String>, String> writer) {
		this.writer = writer;
	}

	/** Returns the changes, and the corrections that they call for, in this format. */
	public String write(List<Change> changes, List<String> corrections) {
		return writer.apply(changes, corrections);
	}
}
