package org.newsmark.dsl.output.body;

import java.util.List;
import java.util.Set;

import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Turns the placeholders and borders of a masked body into nodes. */
final class SpanParser implements InlineContentParserFactory, InlineContentParser {

	private final MaskedBody body;
	private final List<AnnotatedSpan> spans;

	SpanParser(MaskedBody body, List<AnnotatedSpan> spans) {
		this.body = body;
		this.spans = spans;
	}

	@Override
	public Set<Character> getTriggerCharacters() {
		return Set.of(MaskedBody.PLACEHOLDER, MaskedBody.BORDER);
	}

	@Override
	public InlineContentParser create() {
		return this;
	}

	@Override
	public ParsedInline tryParse(InlineParserState state) {
		Scanner scanner = state.scanner();
		Position start = scanner.position();
		scanner.next();
		List<SourceSpan> place = scanner.getSource(start, scanner.position()).getSourceSpans();
		Node node = nodeAt(place.get(0).getInputIndex());
		return node == null ? ParsedInline.none() : ParsedInline.of(node, scanner.position());
	}

	private Node nodeAt(int offset) {
		if (body.isBorder(offset)) {
			return new SpanBorder();
		}
		int span = body.spanAt(offset);
		return span < 0 ? null : spans.get(span);
	}
}
