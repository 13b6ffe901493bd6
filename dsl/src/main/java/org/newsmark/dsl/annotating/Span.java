package org.newsmark.dsl.annotating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.newsmark.dsl.validation.Fix;
import org.newsmark.dsl.validation.Fix.Edit;

/**
 * Holds words of a file that become a span.
 *
 * @param block the number of the block in which they stand
 */
record Span(Mark mark, int block, int start, int end) {

	private record Bracket(int offset, boolean isEnd, int other, int order, String text) {
	}

	/** Makes spans in a text. */
	static String make(List<Span> spans, String text) {
		List<Bracket> brackets = new ArrayList<>();
		for (int i = 0; i < spans.size(); i++) {
			Span span = spans.get(i);
			brackets.add(new Bracket(span.start(), false, span.end(), i, "["));
			brackets.add(new Bracket(span.end(), true, span.start(), i, "]{" + span.mark().annotation() + "}"));
		}
		brackets.sort(innerEndsFirst());
		return new Fix("", false, brackets.stream().map(each -> Edit.insert(each.offset(), each.text())).toList())
				.applyTo(text);
	}

	/** Of spans that end at one place the inner ends first, of those that begin at one the outer begins first. */
	private static Comparator<Bracket> innerEndsFirst() {
		return Comparator.comparingInt(Bracket::offset).thenComparing(bracket -> !bracket.isEnd())
				.thenComparing(bracket -> -bracket.other())
				.thenComparing(bracket -> bracket.isEnd() ? -bracket.order() : bracket.order());
	}
}
