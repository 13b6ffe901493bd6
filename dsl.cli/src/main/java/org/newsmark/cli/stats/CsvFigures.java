package org.newsmark.cli.stats;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.newsmark.cli.text.Printable;

/** Writes the figures as RFC 4180 has it, with a line of names; the first field tells the total from the rows. */
final class CsvFigures {

	private static final String LINE_END = "\r\n";

	private CsvFigures() {
	}

	static String write(Statistics statistics) {
		StringBuilder csv = new StringBuilder();
		Map<String, Object> total = statistics.total().figures();
		csv.append(line(List.of("row", "name"), total.keySet()));
		statistics.rows().forEach((name, tally) -> csv.append(
				line(List.of(statistics.by().name(), name), tally.figures().values())));
		return csv.append(line(List.of("total", ""), total.values())).toString();
	}

	private static String line(List<String> name, Collection<?> fields) {
		return Stream.concat(name.stream(), fields.stream()).map(CsvFigures::field)
				.collect(Collectors.joining(",", "", LINE_END));
	}

	private static String field(Object value) {
		if (!(value instanceof String text)) {
			return value == null ? "" : value.toString();
		}
		String safe = Printable.text(isFormula(text) ? "'" + text : text);
		return safe.matches("[^\",]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
	}

	/** Spreadsheets would run what a byline or an address says, were it to begin like a formula. */
	private static boolean isFormula(String text) {
		return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
	}
}
