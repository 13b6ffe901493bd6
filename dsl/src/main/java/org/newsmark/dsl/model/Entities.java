package org.newsmark.dsl.model;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Reads entities such as {@code &ldquo;}, which CommonMark takes for the character they name. */
final class Entities {

	private static final int LONGEST = 34;
	private static final Map<String, Optional<String>> READ = new ConcurrentHashMap<>();

	private Entities() {
	}

	/** Finds the end of what may be an entity at the offset; the offset itself where it is none. */
	static int end(String text, int start) {
		int limit = Math.min(text.length(), start + LONGEST);
		for (int i = start + 1; i < limit; i++) {
			char c = text.charAt(i);
			if (c == ';') {
				return i + 1;
			}
			if (c != '#' && !Character.isLetterOrDigit(c)) {
				return start;
			}
		}
		return start;
	}

	/** Returns the characters that an entity stands for; empty where CommonMark knows no such entity. */
	static Optional<String> read(String entity) {
		return READ.computeIfAbsent(entity, Entities::parse);
	}

	private static Optional<String> parse(String entity) {
		StringBuilder text = new StringBuilder();
		Node document = Parser.builder().build().parse("." + entity + ".");
		document.accept(new AbstractVisitor() {
			@Override
			public void visit(Text words) {
				text.append(words.getLiteral());
			}
		});
		String read = text.substring(1, text.length() - 1);
		return read.equals(entity) ? Optional.empty() : Optional.of(read);
	}
}
