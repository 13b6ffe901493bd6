package org.newsmark.dsl.prose.dates;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the words of English prose that name a date.
 *
 * <p>
 * The time it takes grows with the length of the text and with nothing else.
 */
public final class DateReader {

	private DateReader() {
	}

	/**
	 * Finds the words that name a date in ordinary prose, in order and without overlaps.
	 *
	 * <p>
	 * Words that may be something else are left alone: durations, "the same day", "May" and "March" with neither day
	 * nor year, a year without a preposition, "Good Friday", "Sunday school".
	 */
	public static List<DateWords> read(CharSequence text) {
		return read(text, false);
	}

	/**
	 * Finds the words that name a date in a text that is known to be one, in order and without overlaps.
	 *
	 * <p>
	 * This reads all that {@link #read} does, and also what only the knowledge makes a date: "2020", "May", "the
	 * summer", "the last three months".
	 */
	public static List<DateWords> readMarked(CharSequence text) {
		return read(text, true);
	}

	private static List<DateWords> read(CharSequence text, boolean isMarked) {
		Tokens tokens = Tokenizer.tokens(text);
		DateGrammar grammar = new DateGrammar(tokens, isMarked);
		List<DateWords> found = new ArrayList<>();
		int index = 0;
		while (index < tokens.size()) {
			Expression expression = tokens.mayBegin(index) ? grammar.at(index) : null;
			if (expression == null) {
				index++;
			} else {
				found.add(words(tokens, expression));
				index = expression.end();
			}
		}
		return found;
	}

	private static DateWords words(Tokens tokens, Expression expression) {
		return new DateWords(tokens.start(expression.start()), tokens.end(expression.end() - 1), expression.meaning(),
				Reach.of(tokens.kind(expression.start() - 1)));
	}
}
