package org.newsmark.dsl.annotating;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

import org.newsmark.dsl.model.Stretches;
import org.newsmark.dsl.prose.Attribution;
import org.newsmark.dsl.prose.Attributions;
import org.newsmark.dsl.prose.Quotation;
import org.newsmark.dsl.prose.Quotations;
import org.newsmark.dsl.prose.Sentences;
import org.newsmark.dsl.prose.TextRange;

/**
 * Holds a sentence and what in it was said; sentences that one quotation holds together are one.
 *
 * @param range the words, with their punctuation
 * @param quotations all that stands in quotation marks
 * @param attributions where it says who speaks, outside of quotation marks
 */
record Utterance(TextRange range, List<Quotation> quotations, List<Attribution> attributions) {

	/**
	 * Reads a text; who speaks is read of English alone.
	 *
	 * @param literals what in it is no prose
	 */
	static List<Utterance> in(String text, Stretches literals, boolean isEnglish) {
		List<Quotation> quotations = Quotations.find(text).stream()
				.filter(found -> !literals.holdEndOf(found.range())).toList();
		Stretches quoted = Stretches.of(quotations.stream().map(Quotation::range).toList());
		List<Attribution> attributions = !isEnglish ? List.of() : Attributions.find(text).stream()
				.filter(found -> !quoted.overlap(found.range()) && !literals.overlap(found.range())).toList();
		Deque<Quotation> nextQuotations = new ArrayDeque<>(quotations);
		Deque<Attribution> nextAttributions = new ArrayDeque<>(attributions);
		List<Utterance> utterances = new ArrayList<>();
		int start = -1;
		for (TextRange sentence : Sentences.of(text)) {
			start = start < 0 ? sentence.start() : start;
			if (!quoted.hasInside(sentence.end())) {
				TextRange range = new TextRange(start, sentence.end());
				utterances.add(new Utterance(range, taken(nextQuotations, Quotation::range, range),
						taken(nextAttributions, Attribution::range, range)));
				start = -1;
			}
		}
		return utterances;
	}

	/** Takes those that stand in the range from the front. */
	private static <T> List<T> taken(Deque<T> next, Function<T, TextRange> place, TextRange range) {
		List<T> taken = new ArrayList<>();
		while (!next.isEmpty() && place.apply(next.peek()).start() < range.end()) {
			T found = next.poll();
			if (range.contains(place.apply(found))) {
				taken.add(found);
			}
		}
		return taken;
	}

	/** Returns the quotations that somebody said, rather than what is only called so. */
	List<Quotation> speech() {
		return quotations.stream().filter(Quotation::isSpeech).toList();
	}

	/** Tells whether nothing stands outside of the quotation marks. */
	boolean isAllQuoted(String text) {
		int start = range.start();
		for (Quotation quotation : quotations) {
			if (hasWords(text, start, quotation.range().start())) {
				return false;
			}
			start = quotation.range().end();
		}
		return !quotations.isEmpty() && !hasWords(text, start, range.end());
	}

	static boolean hasWords(String text, int start, int end) {
		return start < end && text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
	}
}
