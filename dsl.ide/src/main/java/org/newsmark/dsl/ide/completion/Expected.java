package org.newsmark.dsl.ide.completion;

import java.util.List;
import java.util.Set;

/**
 * Holds what the grammar would take at a place.
 *
 * @param keywords words that may follow, in the order of the grammar
 * @param marks keywords that are no words
 * @param features what a value would be assigned to
 * @param values the rules that such a value may follow
 */
record Expected(List<String> keywords, Set<String> marks, Set<String> features, Set<String> values, boolean isCitation,
		boolean isReference) {

	boolean isAnnotation() {
		return keywords.contains("claim") && keywords.contains("note");
	}

	boolean isDeclaration() {
		return keywords.contains("import") && keywords.contains("policy");
	}

	boolean isDate() {
		return values.contains("Date");
	}

	/** Tells whether all that the other takes may stand here as well. */
	boolean includes(Expected other) {
		return keywords.containsAll(other.keywords) && features.containsAll(other.features);
	}

	/** Tells whether a word may stand here; ids have their marks, and a mark without its id stands nowhere. */
	boolean takes(String word) {
		char first = word.charAt(0);
		if (keywords.contains(word)) {
			return true;
		}
		if (word.length() == 1 && !Character.isLetterOrDigit(first)) {
			return marks.contains(word) && first != '@' && first != '#';
		}
		return switch (first) {
		case '"' -> values.contains("STRING");
		case '@' -> isCitation;
		case '#' -> marks.contains("#");
		default -> word.indexOf('#') > 0 ? isReference : takesValue(first);
		};
	}

	private boolean takesValue(char first) {
		boolean isId = Character.isLetter(first) || first == '_';
		return values.contains("SLUG") || (isId ? values.contains("Id") : isDate() || values.contains("NUMBER"));
	}
}
