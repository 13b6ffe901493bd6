package org.newsmark.dsl.ide.hints;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.ide.symbols.Credits;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.model.Sources;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.Annotation;
import org.newsmark.dsl.newsmark.Block;
import org.newsmark.dsl.newsmark.DateSpan;
import org.newsmark.dsl.newsmark.Inline;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.Span;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.prose.TextRange;

import com.google.inject.Singleton;

/**
 * Shows behind a span what its annotation means and does not say: the weekday of a date, and who stands behind a claim
 * or quote that takes that from another. A hint stands before the closing brace, where it reads on as an attribute.
 */
@Singleton
public final class InlayHints {

	/** Returns the hints within a range. */
	public List<InlayHint> of(Draft draft, Range range) {
		List<InlayHint> hints = new ArrayList<>();
		if (draft.file().getBody() != null) {
			TextRange wanted = draft.positions().offsets(range);
			draft.file().getBody().getBlocks().stream().filter(block -> touches(block, wanted))
					.forEach(block -> add(block.getInlines(), draft, wanted, hints));
		}
		return hints;
	}

	private static boolean touches(Block block, TextRange wanted) {
		INode node = NodeModelUtils.findActualNodeFor(block);
		return node.getOffset() <= wanted.end() && wanted.start() <= node.getEndOffset();
	}

	private static void add(List<Inline> inlines, Draft draft, TextRange wanted, List<InlayHint> hints) {
		for (Inline inline : inlines) {
			if (inline instanceof Span span) {
				add(span.getInlines(), draft, wanted, hints);
				if (span.getAnnotation() != null) {
					add(span.getAnnotation(), draft, wanted, hints);
				}
			}
		}
	}

	private static void add(Annotation annotation, Draft draft, TextRange wanted, List<InlayHint> hints) {
		int end = NodeModelUtils.findActualNodeFor(annotation).getEndOffset();
		InlayHint hint = wanted.start() <= end && end <= wanted.end() ? hint(annotation) : null;
		if (hint != null) {
			hint.setPosition(draft.positions().position(end));
			hint.setPaddingLeft(true);
			hints.add(hint);
		}
	}

	private static InlayHint hint(Annotation annotation) {
		if (annotation instanceof DateSpan span) {
			return Weekdays.of(span.getValue(), Stories.story(Stories.file(span)))
					.map(weekday -> hint(weekday.name(), InlayHintKind.Type, weekday.date())).orElse(null);
		}
		if (annotation instanceof Statement statement && statement.getBy().isEmpty()) {
			String from = Statements.continued(statement) == null ? "inherited" : "continued";
			return Credits.by(statement)
					.map(by -> hint(by + " (" + from + ")", InlayHintKind.Parameter, names(statement))).orElse(null);
		}
		return null;
	}

	private static String names(Statement statement) {
		return Sources.of(Statements.by(statement)).stream().map(Source::getName).filter(name -> name != null)
				.collect(Collectors.joining(", "));
	}

	private static InlayHint hint(String label, InlayHintKind kind, String tooltip) {
		InlayHint hint = new InlayHint();
		hint.setLabel(label);
		hint.setKind(kind);
		if (!tooltip.isEmpty()) {
			hint.setTooltip(Either.forLeft(tooltip));
		}
		return hint;
	}
}
