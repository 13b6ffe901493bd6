package org.newsmark.dsl.ide.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.newsmark.Block;
import org.newsmark.dsl.newsmark.Span;
import org.newsmark.dsl.prose.TextRange;
import org.newsmark.dsl.validation.Fix.Edit;
import org.newsmark.dsl.validation.FixContext;
import org.newsmark.dsl.validation.SpanFixes;

/** Finds where in the file the brackets of the parts of a span go, so that each part is whole for Markdown. */
final class SplitContent {

	private static final String END = "]{";

	private final Block block;
	private final String text;

	private SplitContent(Block block, String text) {
		this.block = block;
		this.text = text;
	}

	/**
	 * Returns what each part takes of the file, in order; empty where a link, code or emphasis would be cut.
	 *
	 * @param parts ranges of the block's passage; the first begins with the span, and the last ends with it
	 */
	static Optional<List<TextRange>> of(Span span, Block block, List<TextRange> parts, ActionRequest request) {
		SplitContent content = new SplitContent(block, request.text());
		FixContext context = new FixContext(request.draft().file(), request.text(), 0, 0);
		int first = NodeModelUtils.findActualNodeFor(span).getOffset() + 1;
		int last = request.text().lastIndexOf(END, NodeModelUtils.findActualNodeFor(span.getAnnotation()).getOffset());
		List<TextRange> contents = new ArrayList<>();
		for (int i = 0; i < parts.size(); i++) {
			List<Edit> edits = SpanFixes.wrap("", block, parts.get(i), "", context).map(fix -> fix.edits()).orElse(List.of());
			if (edits.isEmpty()) {
				return Optional.empty();
			}
			int start = i == 0 ? first : edits.get(0).offset();
			int end = i + 1 == parts.size() ? last : edits.get(1).offset();
			content.whole(start, end, i > 0, i + 1 < parts.size()).ifPresent(contents::add);
		}
		return Optional.of(contents).filter(found -> found.size() == parts.size());
	}

	/** Marks of emphasis are no words, so those at an inner edge may have been left outside. */
	private Optional<TextRange> whole(int start, int end, boolean mayBeginBefore, boolean mayEndBehind) {
		int wideStart = start;
		while (mayBeginBefore && text.charAt(wideStart - 1) == '*') {
			wideStart--;
		}
		int wideEnd = end;
		while (mayEndBehind && text.charAt(wideEnd) == '*') {
			wideEnd++;
		}
		return List.of(new TextRange(start, end), new TextRange(wideStart, end), new TextRange(start, wideEnd)).stream()
				.filter(range -> SpanFixes.isWhole(block, text, range)).findFirst();
	}
}
