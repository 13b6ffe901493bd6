package org.newsmark.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.lsp4j.Position;

/** Chooses places in a story at which someone may ask for proposals. */
final class Places {

	/** What stands before the caret at the places of each kind; they come out of {@link Stories}. */
	private static final List<Pattern> KINDS = List.of(
			// the header: on a new line, behind a property, in a string, behind a kind of source
			Pattern.compile("^ *", Pattern.MULTILINE), Pattern.compile("^ +[a-z]+ ", Pattern.MULTILINE),
			Pattern.compile("\"[A-Z]\\w+"), Pattern.compile("source \\w+: \\w*"),
			// prose: between words, in one, behind one, behind a bracket
			Pattern.compile("[a-z] (?=[a-z])"), Pattern.compile("[a-z](?=[a-z])"), Pattern.compile("[a-z](?=[ .])"),
			Pattern.compile("[\\[\\]]"),
			// the braces of a span: behind each word and its value
			Pattern.compile("\\]\\{"), Pattern.compile("\\{cl"), Pattern.compile("\\{claim "), Pattern.compile("by "),
			Pattern.compile("by @"), Pattern.compile("by @\\w+ "), Pattern.compile(" on "), Pattern.compile(" on 2025-"));

	private Places() {
	}

	/** Returns places of every kind, spread evenly over the text, and its beginning and its end. */
	static List<Position> in(String text, int placesOfAKind) {
		List<Position> places = new ArrayList<>(List.of(position(text, 0), position(text, text.length())));
		for (Pattern kind : KINDS) {
			List<Integer> found = new ArrayList<>();
			Matcher matcher = kind.matcher(text);
			while (matcher.find()) {
				found.add(matcher.end());
			}
			int count = Math.min(placesOfAKind, found.size());
			for (int i = 0; i < count; i++) {
				places.add(position(text, found.get((int) ((long) i * found.size() / count))));
			}
		}
		return places;
	}

	private static Position position(String text, int offset) {
		int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
		int line = (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
		return new Position(line, offset - lineStart);
	}
}
