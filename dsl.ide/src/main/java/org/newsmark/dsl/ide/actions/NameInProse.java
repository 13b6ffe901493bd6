package org.newsmark.dsl.ide.actions;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.Mention;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.prose.Attribution;
import org.newsmark.dsl.prose.Attributions;
import org.newsmark.dsl.prose.ProperNames;
import org.newsmark.dsl.prose.Sentences;
import org.newsmark.dsl.prose.TextRange;
import org.newsmark.dsl.prose.dates.DateReader;
import org.newsmark.dsl.prose.dates.DateWords;

/**
 * Names words of a passage that may name a source, and what speaks for that.
 *
 * @param isName whether they have a capital of their own, as names do
 * @param isSpeaker whether the prose attributes something to them
 */
record NameInProse(TextRange words, boolean isName, boolean isSpeaker) {

	/** Whoever selects more words means something else. */
	private static final int LONGEST = 10;
	private static final Pattern PRONOUN = Pattern.compile("(?i)he|she|it|they|we|i|you|who");
	private static final Pattern DETERMINER = Pattern
			.compile("(?i)(?:the|an?|some|several|one|two|three|four|five|six|seven|eight|nine|ten|\\d+)\\s+");

	/**
	 * Returns the words that are selected, if they are whole and few; at a caret the words around it to which the prose
	 * attributes something. Empty where they are a mention already, a date, a pronoun, or more than a name.
	 */
	static Optional<NameInProse> of(ProseSelection place, NewsFile file) {
		String text = place.text();
		List<Attribution> attributions = Stories.isEnglish(file) ? Attributions.find(text) : List.of();
		Optional<TextRange> words = place.isCaret() ? speakerAt(place.words().start(), attributions)
				: Optional.of(withoutMarks(place.words(), text)).filter(selected -> isWhole(selected, text));
		return words.filter(found -> canBeName(found, place, attributions))
				.map(found -> new NameInProse(found, isName(found, text, file), isSpeaker(found, text, attributions)));
	}

	private static Optional<TextRange> speakerAt(int caret, List<Attribution> attributions) {
		return attributions.stream().flatMap(found -> found.speaker().stream())
				.filter(speaker -> speaker.start() <= caret && caret <= speaker.end()).findFirst();
	}

	private static boolean canBeName(TextRange words, ProseSelection place, List<Attribution> attributions) {
		int count = Sentences.words(words.in(place.text()));
		boolean isStatement = attributions.stream().anyMatch(found -> words.contains(found.range())
				&& found.speaker().filter(words::overlaps).isPresent());
		return count > 0 && count <= LONGEST && !isStatement && !PRONOUN.matcher(words.in(place.text())).matches()
				&& !place.passage().covered(Mention.class).overlap(words);
	}

	/** Weekdays and months have capitals too. */
	private static boolean isName(TextRange words, String text, NewsFile file) {
		int start = words.start();
		for (DateWords date : Stories.isEnglish(file) ? DateReader.readMarked(words.in(text)) : List.<DateWords>of()) {
			if (ProperNames.isAmong(text, new TextRange(start, words.start() + date.start()))) {
				return true;
			}
			start = words.start() + date.end();
		}
		return ProperNames.isAmong(text, new TextRange(start, words.end()));
	}

	/** What describes a speaker further may be selected too: "people briefed on the call". */
	private static boolean isSpeaker(TextRange words, String text, List<Attribution> attributions) {
		return attributions.stream().flatMap(found -> found.speaker().stream())
				.anyMatch(speaker -> noun(speaker, text) == noun(words, text) && speaker.end() <= words.end());
	}

	/** Returns where a phrase begins behind its article or number. */
	private static int noun(TextRange words, String text) {
		Matcher article = DETERMINER.matcher(words.in(text));
		return words.start() + (article.lookingAt() ? article.end() : 0);
	}

	/** A comma behind a name belongs to the sentence. */
	private static TextRange withoutMarks(TextRange words, String text) {
		int end = words.end();
		while (end > words.start() && ",;: \t\r\n".indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		return new TextRange(words.start(), end);
	}

	private static boolean isWhole(TextRange words, String text) {
		return !isInWord(text, words.start()) && !isInWord(text, words.end());
	}

	private static boolean isInWord(String text, int position) {
		return position > 0 && position < text.length() && Character.isLetterOrDigit(text.codePointBefore(position))
				&& Character.isLetterOrDigit(text.codePointAt(position));
	}
}
