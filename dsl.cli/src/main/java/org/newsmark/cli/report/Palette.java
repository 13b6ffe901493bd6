package org.newsmark.cli.report;

import java.util.Map;

import org.newsmark.cli.check.Severity;

/** Colors what is printed, or leaves it plain. */
public final class Palette {

	private static final String RESET = "\u001b[0m";
	private static final String BOLD = "\u001b[1m";
	private static final String DIM = "\u001b[2m";
	private static final String PLAIN_RED = "\u001b[31m";
	private static final String GREEN = "\u001b[32m";
	private static final String RED = "\u001b[1;31m";
	private static final String YELLOW = "\u001b[1;33m";
	private static final String CYAN = "\u001b[1;36m";

	private final boolean colored;

	public Palette(boolean colored) {
		this.colored = colored;
	}

	/** Tells whether the environment lets programs color what a terminal shows. */
	public static boolean isWanted(Map<String, String> environment) {
		return environment.getOrDefault("NO_COLOR", "").isEmpty() && !"dumb".equals(environment.get("TERM"));
	}

	public String bold(String text) {
		return paint(BOLD, text);
	}

	public String dim(String text) {
		return paint(DIM, text);
	}

	/** Returns a line of a unified diff in the color that git gives it. */
	public String diffLine(String line) {
		return switch (line.isEmpty() ? ' ' : line.charAt(0)) {
		case '+' -> paint(GREEN, line);
		case '-' -> paint(PLAIN_RED, line);
		case '@' -> paint(CYAN, line);
		default -> line;
		};
	}

	/** Returns the text in the color of a severity. */
	public String severity(Severity severity, String text) {
		return paint(switch (severity) {
		case ERROR -> RED;
		case WARNING -> YELLOW;
		case INFO -> CYAN;
		}, text);
	}

	private String paint(String color, String text) {
		return colored ? color + text + RESET : text;
	}
}
