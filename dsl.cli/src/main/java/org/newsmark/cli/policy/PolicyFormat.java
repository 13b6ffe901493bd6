package org.newsmark.cli.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.newsmark.cli.policy.PolicySheet.Line;
import org.newsmark.cli.text.Printable;
import org.newsmark.dsl.newsmark.RuleSeverity;
import org.newsmark.dsl.output.json.JsonWriter;
import org.newsmark.dsl.validation.Setting.Origin;

/** Names the forms in which a policy can be told. */
public enum PolicyFormat {

	text(PolicyFormat::text),
	json(sheet -> JsonWriter.write(object(sheet)) + "\n");

	private final Function<PolicySheet, String> writer;

	PolicyFormat(Function<PolicySheet, String> writer) {
		this.writer = writer;
	}

	/** Writes it, with a line end behind. */
	public String write(PolicySheet sheet) {
		return writer.apply(sheet);
	}

	private static String text(PolicySheet sheet) {
		StringBuilder text = new StringBuilder();
		List<Line> all = new ArrayList<>(sheet.rules());
		all.addAll(sheet.limits());
		int width = all.stream().mapToInt(line -> line.name().length()).max().orElse(0);
		for (Line line : all) {
			String row = String.format("%-" + width + "s  %-7s  %-15s  %s", line.name(), line.value(), origin(line),
					line.file() == null ? "" : line.file() + ":" + line.line());
			text.append(Printable.text(row.stripTrailing())).append('\n');
		}
		return text.toString();
	}

	private static String origin(Line line) {
		return switch (line.origin()) {
		case OVERRIDE -> "--rule";
		case RULE_LINE -> "rule line";
		case PROFILE -> "profile " + line.profile();
		case LIMIT_LINE -> "limit line";
		case WISH -> "wish";
		case DEFAULT -> "default";
		};
	}

	private static Map<String, Object> object(PolicySheet sheet) {
		Map<String, Object> object = new LinkedHashMap<>();
		object.put("file", sheet.file());
		object.put("rules", sheet.rules().stream().map(line -> object("rule", "severity", line)).toList());
		object.put("limits", sheet.limits().stream().map(line -> object("limit", "value", line)).toList());
		return object;
	}

	private static Map<String, Object> object(String name, String value, Line line) {
		Map<String, Object> object = new LinkedHashMap<>();
		object.put(name, line.name());
		object.put(value, line.value() instanceof RuleSeverity severity ? severity.getLiteral() : line.value());
		object.put("from", word(line.origin()));
		if (line.profile() != null) {
			object.put("profile", line.profile());
		}
		if (line.file() != null) {
			object.put("file", line.file());
			object.put("line", line.line());
		}
		return object;
	}

	private static String word(Origin origin) {
		return origin.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
