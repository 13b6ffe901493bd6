package org.newsmark.dsl.ide.actions;

import java.util.ArrayList;
import java.util.List;

import org.newsmark.dsl.prose.Attribution;
import org.newsmark.dsl.prose.Attributions;
import org.newsmark.dsl.prose.Quotation;
import org.newsmark.dsl.prose.Quotations;
import org.newsmark.dsl.prose.Sentences;
import org.newsmark.dsl.prose.TextRange;

/** Parts what was said from the words between that say who said it: "…," she said, "…". */
final class SaidWords {

	/** What stands between two commas and says who spoke is short: ", the harbor master told reporters on Friday,". */
	private static final int LONGEST_CLAUSE = 12;

	private final String text;
	private final TextRange span;
	private final List<Attribution> attributions;

	private SaidWords(String text, TextRange span) {
		this.text = text;
		this.span = span;
		this.attributions = Attributions.find(text).stream().filter(found -> span.contains(found.range())).toList();
	}

	/** Returns the parts of a span's words that were said, in order; less than two where no attribution parts them. */
	static List<TextRange> in(String text, TextRange span) {
		SaidWords words = new SaidWords(text, span);
		if (words.attributions.isEmpty()) {
			return List.of();
		}
		List<TextRange> quoted = words.betweenQuotations();
		return quoted.size() > 1 ? quoted : words.betweenCommas();
	}

	/** Each part is a passage in quotation marks; the first and the last keep what stands beside them in the span. */
	private List<TextRange> betweenQuotations() {
		List<TextRange> quotations = Quotations.find(text).stream().map(Quotation::range).filter(span::contains).toList();
		List<TextRange> parts = new ArrayList<>();
		int start = span.start();
		for (int i = 0; i + 1 < quotations.size(); i++) {
			TextRange between = new TextRange(quotations.get(i).end(), quotations.get(i + 1).start());
			if (attributions.stream().anyMatch(found -> between.contains(found.range()))) {
				parts.add(new TextRange(start, between.start()));
				start = between.end();
			}
		}
		parts.add(new TextRange(start, span.end()));
		return parts;
	}

	/** The commas around the attribution belong to it. */
	private List<TextRange> betweenCommas() {
		boolean isQuoted = Quotations.find(text).stream().map(Quotation::range)
				.anyMatch(range -> range.overlaps(attributions.get(0).range()));
		if (attributions.size() != 1 || isQuoted) {
			return List.of();
		}
		TextRange clause = attributions.get(0).range();
		int before = text.lastIndexOf(',', clause.start());
		int behind = text.indexOf(',', clause.end());
		boolean isInserted = before > span.start() && behind >= 0 && behind + 1 < span.end();
		if (!isInserted || Sentences.words(text.substring(before, behind)) > LONGEST_CLAUSE
				|| Sentences.mayEndBetween(text, before + 1, behind)) {
			return List.of();
		}
		int next = behind + 1;
		while (next < span.end() && Character.isWhitespace(text.charAt(next))) {
			next++;
		}
		boolean hasWords = Sentences.words(text.substring(span.start(), before)) > 0
				&& Sentences.words(text.substring(next, span.end())) > 0;
		return hasWords ? List.of(new TextRange(span.start(), before), new TextRange(next, span.end())) : List.of();
	}
}
