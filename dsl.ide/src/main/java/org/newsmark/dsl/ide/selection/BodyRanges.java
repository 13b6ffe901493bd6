package org.newsmark.dsl.ide.selection;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.ide.symbols.Sections;
import org.newsmark.dsl.ide.symbols.Sections.Section;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.newsmark.Body;
import org.newsmark.dsl.parser.Lines;
import org.newsmark.dsl.prose.TextRange;

/** Finds what the body of a story is made of: its sections, the lead before the first heading, and all of it. */
final class BodyRanges {

	private BodyRanges() {
	}

	/** Returns the ranges, without the line that begins the body and without blanks around them. */
	static List<TextRange> of(Draft draft) {
		Body body = draft.file().getBody();
		if (body == null) {
			return List.of();
		}
		String text = draft.text();
		int start = Lines.next(text, Lines.end(text, NodeModelUtils.findActualNodeFor(body).getOffset()));
		List<TextRange> sections = Sections.in(draft).stream().map(Section::range).toList();
		int lead = sections.isEmpty() ? text.length() : Lines.start(text, sections.get(0).start());
		return Stream.concat(sections.stream(), Stream.of(words(text, start, lead), words(text, start, text.length())))
				.toList();
	}

	private static TextRange words(String text, int start, int end) {
		int first = start;
		while (first < end && text.charAt(first) <= ' ') {
			first++;
		}
		int last = Math.max(first, end);
		while (last > first && text.charAt(last - 1) <= ' ') {
			last--;
		}
		return new TextRange(first, last);
	}
}
