package org.newsmark.cli.stats;

import java.util.function.Function;

/** Names the formats in which figures can be told. */
public enum StatsFormat {

	text(TextFigures::write),
	json(JsonFigures::write),
	csv(CsvFigures::write);

	private final Function<Statistics, String> writer;

	StatsFormat(Function<Statistics, String> writer) {
		this.writer = writer;
	}

	/** Returns the figures in this format, with a line break at the end. */
	public String write(Statistics statistics) {
		return writer.apply(statistics);
	}
}
