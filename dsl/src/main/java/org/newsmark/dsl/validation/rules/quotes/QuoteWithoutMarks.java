package org.newsmark.dsl.validation.rules.quotes;

import static org.newsmark.dsl.newsmark.RuleSeverity.WARNING;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.newsmark.dsl.model.Blocks;
import org.newsmark.dsl.model.Passage;
import org.newsmark.dsl.model.Passage.CoveredSpan;
import org.newsmark.dsl.newsmark.Block;
import org.newsmark.dsl.newsmark.Quote;
import org.newsmark.dsl.newsmark.Span;
import org.newsmark.dsl.prose.Quotations;
import org.newsmark.dsl.prose.TextRange;
import org.newsmark.dsl.validation.Fix;
import org.newsmark.dsl.validation.FixContext;
import org.newsmark.dsl.validation.MarkFixes;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleContext;
import org.newsmark.dsl.validation.RuleInfo;

/** Readers see no annotation: what tells them that words are somebody's own are the marks around them. */
@RuleInfo(
		severity = WARNING,
		summary = "A quote whose words stand in no quotation marks.",
		message = "These words are a quote, but readers see no quotation marks: add them, or make the span a claim.",
		fix = "add quotation marks")
public final class QuoteWithoutMarks extends Rule<Block> {

	public QuoteWithoutMarks() {
		super(Block.class);
	}

	@Override
	public void check(Block block, RuleContext context) {
		Passage passage = context.passage(block);
		List<CoveredSpan> quotes = passage.spans().stream().filter(QuoteWithoutMarks::needsMarks).toList();
		if (quotes.isEmpty() || Blocks.isBlockQuote(block)) {
			return;
		}
		Quotations quotations = Quotations.in(passage.text());
		for (CoveredSpan quote : quotes) {
			TextRange words = quote.words();
			boolean isMarked = quotations.holds(words)
					&& !(quotations.leavesOpen(words) && hasWordsBehind(words.end(), passage.text(), quotes));
			if (hasWords(passage.text(), words) && !isMarked) {
				context.report(this, quote.span().getAnnotation());
			}
		}
	}

	/** What goes on in the next paragraph is a quote to the end of this one: other words show that a mark was forgotten. */
	private static boolean hasWordsBehind(int end, String text, List<CoveredSpan> quotes) {
		int start = end;
		for (CoveredSpan quote : quotes) {
			if (quote.words().start() >= start) {
				if (hasWords(text, new TextRange(start, quote.words().start()))) {
					return true;
				}
				start = quote.words().end();
			}
		}
		return hasWords(text, new TextRange(start, text.length()));
	}

	@Override
	public List<Fix> fixes(Block block, FixContext finding) {
		return finding.passage(block).spans().stream().map(CoveredSpan::span).filter(finding::isOn)
				.flatMap(span -> MarkFixes.add(block, span, finding).stream()).toList();
	}

	/** A quote inside another stands in the marks of the outer one, or is mended with it. */
	private static boolean needsMarks(CoveredSpan covered) {
		return covered.span().getAnnotation() instanceof Quote && !isInQuote(covered.span());
	}

	private static boolean isInQuote(Span span) {
		for (EObject around = span.eContainer(); around instanceof Span outer; around = outer.eContainer()) {
			if (outer.getAnnotation() instanceof Quote) {
				return true;
			}
		}
		return false;
	}

	private static boolean hasWords(String text, TextRange range) {
		return range.in(text).codePoints().anyMatch(Character::isLetterOrDigit);
	}
}
