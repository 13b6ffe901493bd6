package org.newsmark.dsl.tests.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows what a terminal shows of what is written to it, as far as newsmark asks a terminal for anything. */
final class Screen {

	private static final Pattern PIECE = Pattern.compile("\u001b\\[([0-9;]*)([A-Za-z])|.", Pattern.DOTALL);

	private final List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder()));
	private int row;
	private int column;

	private Screen() {
	}

	/** Returns the lines that are left in the end, without their colors. */
	static String after(String written) {
		Screen screen = new Screen();
		Matcher piece = PIECE.matcher(written);
		while (piece.find()) {
			screen.take(piece);
		}
		return String.join("\n", screen.lines);
	}

	private void take(Matcher piece) {
		if (piece.group(2) != null) {
			control(piece.group(2), piece.group(1));
		} else if (piece.group().equals("\r")) {
			column = 0;
		} else if (piece.group().equals("\n")) {
			column = 0;
			row++;
			if (row == lines.size()) {
				lines.add(new StringBuilder());
			}
		} else {
			StringBuilder line = lines.get(row);
			line.setLength(Math.max(line.length(), column + 1));
			line.setCharAt(column++, piece.group().charAt(0));
		}
	}

	private void control(String command, String argument) {
		switch (command + argument) {
		case "K" -> lines.get(row).setLength(Math.min(column, lines.get(row).length()));
		case "H" -> row = column = 0;
		case "J2" -> lines.forEach(line -> line.setLength(0));
		default -> {
			if (!command.equals("m")) {
				throw new IllegalArgumentException("this screen knows no " + argument + command);
			}
		}
		}
	}
}
