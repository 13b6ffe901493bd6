package org.newsmark.dsl.prose.dates;

/**
 * Holds a found expression.
 *
 * @param start
 *            the index of its first token
 * @param end
 *            the index of the first token behind it
 */
record Expression(int start, int end, Meaning meaning) {

	Expression from(int earlierStart) {
		return new Expression(earlierStart, end, meaning);
	}

	Expression during(Part part) {
		return new Expression(start, end, meaning.during(part));
	}
}
