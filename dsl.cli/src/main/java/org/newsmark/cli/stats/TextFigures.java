package org.newsmark.cli.stats;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.newsmark.cli.text.Printable;
import org.newsmark.dsl.newsmark.SourceKind;

/** Tells people what was counted: a line for each row, and of the total one for each figure. */
final class TextFigures {

	/** The figures that a row has room for, and what stands above them. The name comes last: it may be long. */
	private static final Map<String, String> COLUMNS = columns(
			"stories", "stories", "claims", "claims", "quotes", "quotes", "sources", "sources", "coverage", "covered",
			"anonymousShare", "anonymous", "hearsay", "hearsay", "oldestUnarchived", "unarchived since");
	private static final List<String> PERCENT = List.of("coverage", "anonymousShare");
	private static final String NOTHING = "-";

	private final StringBuilder text = new StringBuilder();

	private TextFigures() {
	}

	static String write(Statistics statistics) {
		TextFigures figures = new TextFigures();
		if (!statistics.rows().isEmpty()) {
			figures.heads(statistics.by().name());
			statistics.rows().forEach((name, tally) -> figures.row(name, tally.figures()));
			figures.text.append('\n');
		}
		figures.total(statistics.total().figures());
		return figures.text.toString();
	}

	private static Map<String, String> columns(String... pairs) {
		Map<String, String> columns = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			columns.put(pairs[i], pairs[i + 1]);
		}
		return columns;
	}

	private void heads(String name) {
		COLUMNS.values().forEach(head -> text.append(head).append("  "));
		text.append(name).append('\n');
	}

	private void row(String name, Map<String, Object> figures) {
		COLUMNS.forEach((figure, head) -> text.append(String.format("%" + head.length() + "s  ",
				cell(figure, figures))));
		text.append(Printable.text(name)).append('\n');
	}

	private static String cell(String figure, Map<String, Object> figures) {
		Object value = figures.get(figure);
		return value == null ? NOTHING : value + (PERCENT.contains(figure) ? "%" : "");
	}

	private void total(Map<String, Object> figures) {
		int statements = (Integer) figures.get("claims") + (Integer) figures.get("quotes");
		String ofAll = " of " + statements + " claims and quotes";
		line("Stories", figures.get("stories").toString());
		line("Claims", figures.get("claims") + (figures.get("unsourced").equals(0) ? ""
				: " (" + figures.get("unsourced") + " with a reason why no source is needed)"));
		line("Quotes", figures.get("quotes").toString());
		line("Sources", figures.get("sources") + byKind(figures));
		line("Coverage", cell("coverage", figures) + " (" + figures.get("covered") + " of " + figures.get("sentences")
				+ " sentences hold a claim or quote)");
		line("First-hand", figures.get("firstHand") + ofAll);
		line("Anonymous", cell("anonymousShare", figures) + " (" + figures.get("anonymousOnly") + ofAll
				+ " rest on anonymous sources alone)");
		line("Hearsay", figures.get("deepestHearsayIn") == null ? "none"
				: "through " + figures.get("hearsay") + (figures.get("hearsay").equals(1) ? " source" : " sources")
						+ " at the most, in " + figures.get("deepestHearsayIn"));
		line("Not archived", figures.get("unarchived") + oldest(figures));
	}

	private void line(String label, String value) {
		text.append(String.format("%-13s %s\n", label, Printable.text(value)));
	}

	private static String byKind(Map<String, Object> figures) {
		String kinds = Arrays.stream(SourceKind.values()).map(SourceKind::getLiteral)
				.filter(kind -> !figures.get(kind).equals(0)).map(kind -> kind + " " + figures.get(kind))
				.collect(Collectors.joining(", "));
		return kinds.isEmpty() ? "" : " (" + kinds + ")";
	}

	private static String oldest(Map<String, Object> figures) {
		return figures.get("oldestUnarchived") == null ? ""
				: ", the oldest of " + figures.get("oldestUnarchived") + ": " + figures.get("oldestUnarchivedUrl")
				+ " in "
						+ figures.get("oldestUnarchivedIn");
	}
}
