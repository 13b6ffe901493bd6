package org.newsmark.dsl.tests.html;

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
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.renderer.html.HtmlRenderer;

/** CommonMark as Newsmark has it, without HTML, and with nothing of Newsmark in it: what pages are compared with. */
public final class PlainCommonMark {

	/** The order counts: it is the one in which CommonMark's own parser tries them. */
	private static final Set<Class<? extends Block>> BLOCKS = new LinkedHashSet<>(List.of(BlockQuote.class,
			Heading.class, FencedCodeBlock.class, ThematicBreak.class, ListBlock.class, IndentedCodeBlock.class));
	private static final Parser COMMONMARK = Parser.builder().enabledBlockTypes(BLOCKS)
			.includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
			.customInlineContentParserFactory(new NoHtml()).build();
	private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true).percentEncodeUrls(true).build();

	private PlainCommonMark() {
	}

	static Node parse(String markdown) {
		return COMMONMARK.parse(markdown);
	}

	/** Renders a text, so that what is made of it can be compared with a page. */
	public static String html(String markdown) {
		return RENDERER.render(parse(markdown));
	}

	/** Leaves autolinks to CommonMark and takes HTML for text. */
	private static final class NoHtml implements InlineContentParserFactory, InlineContentParser {

		@Override
		public Set<Character> getTriggerCharacters() {
			return Set.of('<');
		}

		@Override
		public InlineContentParser create() {
			return this;
		}

		@Override
		public ParsedInline tryParse(InlineParserState state) {
			state.scanner().next();
			Position afterMark = state.scanner().position();
			state.scanner().find('>');
			String inside = state.scanner().getSource(afterMark, state.scanner().position()).getContent();
			return inside.matches("[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>]*|[^\\s<>\\\\@]+@[A-Za-z0-9.-]+")
					? ParsedInline.none()
					: ParsedInline.of(new Text("<"), afterMark);
		}
	}
}
