package org.newsmark.dsl.output.body;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.newsmark.dsl.newsmark.NewsFile;

/** Reads the body of a file with CommonMark, its spans as {@link AnnotatedSpan} nodes. */
final class BodyReader {

	/**
	 * Every block of CommonMark but HTML, which Newsmark does not have. The parser tries them in this order: a line of
	 * hyphens is the underline of a heading before it is a rule.
	 */
	private static final Set<Class<? extends Block>> BLOCKS = new LinkedHashSet<>(List.of(BlockQuote.class,
			Heading.class, FencedCodeBlock.class, ThematicBreak.class, ListBlock.class, IndentedCodeBlock.class));

	/** Deeper than anyone writes, and shallow enough that no reader of the tree runs out of stack. */
	private static final int DEEPEST = 200;

	private static final int MOST_ROUNDS = 20;

	private BodyReader() {
	}

	/**
	 * Reads the body. A link or a definition that CommonMark finds only because a placeholder stands for a span, as in
	 * {@code [sic]([he said so]{claim})}, would swallow the span: its bracket is escaped and the body read again. That
	 * may bring out another one around it. What is still left after some rounds is meant to hurt, and all brackets of
	 * such a body are taken as text.
	 */
	static ReadBody read(NewsFile file) {
		MaskedBody masked = BodyMask.of(file);
		List<AnnotatedSpan> spans = spans(masked);
		Node document = parse(masked, spans);
		List<Integer> brackets = SwallowedSpans.bracketsAround(document, masked, spans);
		for (int round = 0; !brackets.isEmpty(); round++) {
			masked = masked.escaped(round < MOST_ROUNDS ? brackets : SwallowedSpans.allBrackets(document, masked));
			spans = spans(masked);
			document = parse(masked, spans);
			brackets = round < MOST_ROUNDS ? SwallowedSpans.bracketsAround(document, masked, spans) : List.of();
		}
		moveWords(document, spans);
		NestedLinks.undo(document, masked.text());
		return new ReadBody(document, masked);
	}

	private static List<AnnotatedSpan> spans(MaskedBody masked) {
		List<AnnotatedSpan> spans = new ArrayList<>();
		masked.spans().forEach(span -> spans.add(new AnnotatedSpan(span)));
		return spans;
	}

	private static Node parse(MaskedBody masked, List<AnnotatedSpan> spans) {
		return Parser.builder().enabledBlockTypes(BLOCKS).includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
				.maxOpenBlockParsers(DEEPEST).maxInlineNesting(DEEPEST)
				.customInlineContentParserFactory(new SpanParser(masked, spans))
				.customInlineContentParserFactory(new LessThanParser(masked)).build().parse(masked.text());
	}

	/** The paragraphs before the body hold the words of the spans, which may stand in one another. */
	private static void moveWords(Node document, List<AnnotatedSpan> spans) {
		for (AnnotatedSpan span : spans) {
			Node words = document.getFirstChild();
			for (Node child = words.getFirstChild(); child != null; child = words.getFirstChild()) {
				if (child instanceof SpanBorder) {
					child.unlink();
				} else {
					span.appendChild(child);
				}
			}
			words.unlink();
		}
	}
}
