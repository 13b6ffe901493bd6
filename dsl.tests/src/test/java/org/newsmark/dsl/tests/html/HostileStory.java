package org.newsmark.dsl.tests.html;

import java.util.Random;
import java.util.StringJoiner;
import java.util.function.Supplier;

/** Makes up a story, always the same from the same seed, that tries to break out of its page wherever it can. */
final class HostileStory {

	/** Stands in every string that readers must never see. */
	static final String DESK_ONLY = "DESK-ONLY";

	private static final String[] STRINGS = { "</script><script>alert(1)</script>", "]]>", "-->", "<!--", "--", "\"", "'",
			"`", "\\", "\\\"", "<svg onload=alert(1)>", "<img src=x onerror=alert(1)>", "javascript:alert(1)",
			"java\tscript:alert(1)", "\u0001javascript:alert(1)", "JaVaScRiPt&colon;alert(1)", "javascript&#58;alert(1)",
			"vbscript:x", "data:text/html,<script>alert(1)</script>", "file:///etc/passwd", "//example.org/x",
			"https://example.org/\"onmouseover=\"alert(1)",
			"https://user:pw@example.org/?a=1&b='#c", "mailto:a@example.org",
			"\u0000", "\u0007", "\u001B[31m", "\u007F", "\u0085", "\u2028", "\u2029", "\uFEFF", "\uD800", "\uDC00x", "\uFFFE",
			"\u202Egnp.exe\u202C", "\u2066\u2067", "\u200D", "&lt;script&gt;", "&quot;", "&#0;", "&#xD800;", "&#x202E;",
			"&NotAnEntity;", "&amp;amp;", "{{headline}}", "{{{body}}}", "${body}", "<%= x %>", "%s%n%1$s",
			"</style><style>*{display:none}", "\\3c/style\\3e", "*/ body{background:url(x)} /*", "expression(alert(1))",
			"averylongword".repeat(9), "\" onclick=\"alert(1)", "' style='color:red", "\"><b>", "=\"/>", "</title>",
			"</article></main>", "<base href=//example.org>", "<meta http-equiv=refresh content=0>", "<a name=body>",
			"<template>", "<plaintext>", "<textarea>", "<math><mi>", "שלום", "مرحبا", "👩‍👩‍👧‍👦", "e\u0301", "plain", "words",
			"[", "]", "{", "}", "](x)", "]{claim}", "*", "_", "**", "#", "> ", "- ", "![", "<https://example.org/>" };
	private static final String[] KINDS = { "person", "organization", "publication", "document", "dataset", "post",
			"observation", "anonymous" };
	private static final String[] DATES = { "2025", "2025-10-09", "2025-10-09T18:30+02:00", "202X", "2025-21",
			"2025-09/..", "2019~/2021-06?", "2025-13-45" };
	private static final String[] STATUSES = { "unverified", "verified", "disputed", "false" };
	private static final String[] LANGUAGES = { "en", "de", "es", "fr", "ar", "he", "en-GB", "x", "de-DE-x-script" };

	private final Random random;
	private final int sources;
	private int statements;

	HostileStory(long seed) {
		random = new Random(seed);
		sources = 1 + random.nextInt(4);
	}

	String text() {
		StringBuilder text = new StringBuilder("story " + string() + " {\n");
		property(text, "slug", () -> "hostile-" + random.nextInt(9));
		property(text, "byline", () -> string() + ", " + string());
		property(text, "dateline", this::string);
		property(text, "published", this::date);
		property(text, "updated", this::date);
		property(text, "language", () -> any(LANGUAGES));
		property(text, "url", this::string);
		property(text, "summary", this::string);
		property(text, "correction", () -> date() + " " + string());
		text.append("}\n");
		for (int i = 0; i < sources; i++) {
			addSource(text, i);
		}
		text.append("---\n");
		// before all else: behind what opens a block of code, a note would be code, which readers see
		text.append("[A word]{note " + deskOnly() + "} and [[two]{date " + date() + "}]{note " + deskOnly() + "}.\n\n");
		for (int blocks = 2 + random.nextInt(5); blocks > 0; blocks--) {
			text.append(block()).append("\n\n");
		}
		return text.toString();
	}

	private void addSource(StringBuilder text, int number) {
		text.append("source s" + number + ": " + any(KINDS) + " " + string() + " {\n");
		for (String name : new String[] { "role", "affiliation", "title", "url", "archived", "reason" }) {
			property(text, name, this::string);
		}
		property(text, "published", this::date);
		property(text, "accessed", this::date);
		property(text, "by", this::citation);
		property(text, "via", this::citation);
		property(text, "count", () -> "" + random.nextInt(5));
		property(text, "approved-by", this::deskOnly);
		property(text, "note", this::deskOnly);
		text.append("}\n");
	}

	private void property(StringBuilder text, String name, Supplier<String> value) {
		if (random.nextInt(3) > 0) {
			text.append("  " + name + " " + value.get() + "\n");
		}
	}

	private String block() {
		return switch (random.nextInt(8)) {
			case 0 -> "#".repeat(1 + random.nextInt(6)) + " " + prose();
			case 1 -> "- " + prose() + "\n- " + span() + "\n  1. " + prose();
			case 2 -> "> " + prose() + " " + span();
			case 3 -> "```" + raw().replace('`', ' ') + "\n" + raw() + "\n```";
			case 4 -> "[" + raw() + "](" + raw() + " \"" + raw() + "\") ![" + raw() + "](<" + raw() + "> '" + raw() + "')";
			case 5 -> "[words][label] ![picture][label] <" + raw() + ">\n\n[label]: <" + raw() + "> \"" + raw() + "\"";
			case 6 -> "[words](" + any(STRINGS) + ") ![words](" + any(STRINGS) + ") [" + span() + "](" + any(STRINGS) + ")";
			default -> prose() + " " + span() + " " + prose() + " " + span();
		};
	}

	private String prose() {
		StringJoiner prose = new StringJoiner(" ");
		for (int i = random.nextInt(4); i >= 0; i--) {
			prose.add(raw());
		}
		return prose.toString();
	}

	private String span() {
		return "[" + (random.nextInt(3) == 0 ? span() : raw()) + "]{" + annotation() + "}";
	}

	private String annotation() {
		return switch (random.nextInt(5)) {
			case 0 -> "date " + date();
			case 1 -> "source " + citation();
			case 2 -> "quote #q" + statements++ + " by " + citation() + " on " + date() + reply("answers");
			case 3 -> "claim unsourced " + string() + reply("supports");
			default -> "claim #c" + statements++ + " by " + citation() + ", " + citation() + " via " + citation() + " status "
					+ any(STATUSES) + " evidence " + citation() + reply("denies");
		};
	}

	private String reply(String kind) {
		return statements == 0 || random.nextBoolean() ? "" : " " + kind + " #c" + random.nextInt(statements);
	}

	private String citation() {
		return "@s" + random.nextInt(sources) + (random.nextBoolean() ? "" : " " + string());
	}

	private String date() {
		return any(DATES);
	}

	private String deskOnly() {
		return quoted(DESK_ONLY + raw());
	}

	private String string() {
		return quoted(raw());
	}

	private static String quoted(String text) {
		return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
	}

	/** Some strings on one line, as they are. */
	private String raw() {
		StringBuilder raw = new StringBuilder();
		for (int i = random.nextInt(3); i >= 0; i--) {
			raw.append(any(STRINGS)).append(random.nextBoolean() ? " " : "");
		}
		return raw.toString();
	}

	private String any(String[] choices) {
		return choices[random.nextInt(choices.length)];
	}
}
