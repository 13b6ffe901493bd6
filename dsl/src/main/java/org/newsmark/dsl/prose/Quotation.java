package org.newsmark.dsl.prose;

/**
 * Names a passage in quotation marks.
 * A passage that goes on in the next paragraph is not closed, and reaches to the end of the text.
 *
 * @param range the passage with its marks
 * @param inner the passage without them
 * @param isClosed whether the closing mark is there
 * @param words how many words stand inside
 * @param readsAsTitle whether its words are capitalized like those of a title
 */
public record Quotation(TextRange range, TextRange inner, boolean isClosed, int words, boolean readsAsTitle) {

	/** Fewer words are rather called something than said by someone: the "quiet car", the "so-called plan". */
	private static final int FEWEST_SAID = 4;

	/** Tells whether the words were most likely said by someone, rather than being a title or a term. */
	public boolean isSpeech() {
		return words >= FEWEST_SAID && !readsAsTitle;
	}
}
