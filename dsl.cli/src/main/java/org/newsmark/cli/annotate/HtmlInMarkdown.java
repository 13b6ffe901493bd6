package org.newsmark.cli.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.newsmark.dsl.output.markdown.MarkdownNodes;

/** Takes HTML out of Markdown, since a story has none: of tags nothing is left, of blocks their text. */
final class HtmlInMarkdown extends AbstractVisitor {

	private static final Parser PARSER = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
	private static final String LINE_BREAK = "(?i)<br\\s*/?>";
	private static final String TAG = "<[^>]*>";

	/** What stands in the place of characters of the Markdown. */
	private record Change(int start, int end, String text) {
	}

	private final String markdown;
	private final List<Change> changes = new ArrayList<>();

	private HtmlInMarkdown(String markdown) {
		this.markdown = markdown;
	}

	static String without(String markdown) {
		HtmlInMarkdown html = new HtmlInMarkdown(markdown);
		PARSER.parse(markdown).accept(html);
		return html.changed();
	}

	@Override
	public void visit(HtmlInline tag) {
		boolean isBreak = tag.getLiteral().matches(LINE_BREAK);
		change(tag, isBreak && tag.getParent().getParent() instanceof Document ? "\\\n" : "");
	}

	@Override
	public void visit(HtmlBlock block) {
		if (block.getParent() instanceof Document) {
			StringBuilder text = new StringBuilder();
			MarkdownNodes.render(HtmlBlocks.of(block.getLiteral()), text);
			SourceSpan first = block.getSourceSpans().get(0);
			SourceSpan last = block.getSourceSpans().get(block.getSourceSpans().size() - 1);
			int end = last.getInputIndex() + last.getLength();
			boolean isApartBefore = first.getInputIndex() < 2 || markdown.startsWith("\n\n", first.getInputIndex() - 2);
			boolean isApartBehind = end + 1 >= markdown.length() || markdown.startsWith("\n\n", end);
			changes.add(new Change(first.getInputIndex(), end,
					(isApartBefore ? "" : "\n") + text.toString().strip() + (isApartBehind ? "" : "\n")));
		} else {
			block.getSourceSpans().forEach(line -> change(line, words(line)));
		}
	}

	private String words(SourceSpan line) {
		return markdown.substring(line.getInputIndex(), line.getInputIndex() + line.getLength()).replaceAll(TAG, "");
	}

	private void change(Node node, String text) {
		List<SourceSpan> spans = node.getSourceSpans();
		if (!spans.isEmpty()) {
			SourceSpan last = spans.get(spans.size() - 1);
			changes.add(new Change(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength(), text));
		}
	}

	private void change(SourceSpan line, String text) {
		changes.add(new Change(line.getInputIndex(), line.getInputIndex() + line.getLength(), text));
	}

	private String changed() {
		changes.sort(Comparator.comparingInt(Change::start).reversed());
		StringBuilder changed = new StringBuilder(markdown);
		changes.forEach(change -> changed.replace(change.start(), change.end(), change.text()));
		return changed.toString();
	}
}
