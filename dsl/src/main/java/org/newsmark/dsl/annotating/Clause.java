package org.newsmark.dsl.annotating;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.newsmark.dsl.prose.Attribution;
import org.newsmark.dsl.prose.TextRange;
import org.newsmark.dsl.prose.dates.DateReader;
import org.newsmark.dsl.prose.dates.DateWords;

/** Knows the clause that says who speaks, and which words beside it are what was said. */
final class Clause {

	private static final Pattern THAT = Pattern.compile("[^,;:]{0,60}?\\bthat\\s+");
	private static final Pattern BLANKS = Pattern.compile("\\s*");
	private static final Pattern INSERTION_END = Pattern.compile("[,–—-]\\s*$");
	private static final Set<String> PLAIN_VERBS = Set.of("said", "says", "say", "told", "tells");
	private static final int SHORTEST = 2;

	private final String text;
	private final Utterance utterance;
	private final Attribution attribution;
	private final TextRange range;

	private Clause(String text, Utterance utterance, Attribution attribution) {
		this.text = text;
		this.utterance = utterance;
		this.attribution = attribution;
		int start = attribution.speaker().map(speaker -> Math.min(speaker.start(), attribution.range().start()))
				.orElse(attribution.range().start());
		int end = Math.max(attribution.range().end(), Math.max(attribution.speaker().map(TextRange::end).orElse(0),
				attribution.hearer().map(TextRange::end).orElse(0)));
		range = new TextRange(start, end);
	}

	/** Returns the clause that governs an utterance: the last where it ends with one, else the first. */
	static Optional<Clause> of(String text, Utterance utterance) {
		List<Attribution> all = utterance.attributions();
		if (all.isEmpty()) {
			return Optional.empty();
		}
		Clause last = new Clause(text, utterance, all.get(all.size() - 1));
		return Optional.of(last.isBehind() ? last : new Clause(text, utterance, all.get(0)));
	}

	Attribution attribution() {
		return attribution;
	}

	TextRange range() {
		return range;
	}

	/** Tells whether the clause stands behind what was said, as an insertion. */
	boolean isBehind() {
		String before = text.substring(utterance.range().start(), range.start());
		boolean isParted = INSERTION_END.matcher(before).find() || before.stripTrailing().endsWith("\"")
				|| before.stripTrailing().endsWith("”");
		return isParted && before.trim().split("\\s+").length > SHORTEST;
	}

	/** Returns the words that were said, as far as grammar shows; else the whole sentence without its end. */
	TextRange content() {
		TextRange found = isBehind() ? before() : behind();
		boolean cutsQuotation = utterance.quotations().stream().anyMatch(quotation -> quotation.range().overlaps(found)
				&& !found.contains(quotation.range()));
		boolean isEmpty = !Utterance.hasWords(text, found.start(), found.end());
		return cutsQuotation || isEmpty ? whole() : found;
	}

	TextRange whole() {
		return trimmed(utterance.range().start(), utterance.range().end());
	}

	private TextRange before() {
		int end = range.start();
		while (end > utterance.range().start() && " \t\n,–—-".indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		return trimmed(utterance.range().start(), end);
	}

	private TextRange behind() {
		boolean isFirst = !Utterance.hasWords(text, utterance.range().start(), range.start());
		int end = utterance.range().end();
		if (isFirst && text.startsWith(",", range.end())) {
			return trimmed(range.end() + 1, end);
		}
		Matcher that = THAT.matcher(text).region(range.end(), end);
		if (that.lookingAt()) {
			return trimmed(that.end(), end);
		}
		if (!PLAIN_VERBS.contains(attribution.range().in(text)) || !text.startsWith(" ", range.end())) {
			return whole();
		}
		return trimmed(behindDay(range.end() + 1, end), end);
	}

	/** "Said Tuesday it had …" */
	private int behindDay(int start, int end) {
		String rest = text.substring(start, end);
		return DateReader.read(rest).stream().filter(date -> date.start() == 0).map(DateWords::end)
				.map(length -> start + length).findFirst().orElse(start);
	}

	private TextRange trimmed(int from, int to) {
		Matcher blanks = BLANKS.matcher(text).region(from, to);
		int start = blanks.lookingAt() ? blanks.end() : from;
		int end = to;
		while (end > start && (Character.isWhitespace(text.charAt(end - 1)) || ".!?…".indexOf(text.charAt(end - 1)) >= 0)) {
			end--;
		}
		return new TextRange(start, Math.max(start, end));
	}
}
