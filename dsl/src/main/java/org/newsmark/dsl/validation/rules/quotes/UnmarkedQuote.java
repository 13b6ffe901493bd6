package org.newsmark.dsl.validation.rules.quotes;

import static org.newsmark.dsl.newsmark.RuleSeverity.WARNING;

import java.util.List;

import org.newsmark.dsl.model.Passage;
import org.newsmark.dsl.model.Stretches;
import org.newsmark.dsl.newsmark.Block;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.prose.Quotation;
import org.newsmark.dsl.prose.TextRange;
import org.newsmark.dsl.validation.Fix;
import org.newsmark.dsl.validation.FixContext;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleContext;
import org.newsmark.dsl.validation.RuleInfo;
import org.newsmark.dsl.validation.SpanFixes;

/** What stands in quotation marks was said by someone, and a story should know by whom. */
@RuleInfo(
		severity = WARNING,
		summary = "Four or more words in quotation marks, in no quote or claim.",
		message = "These words stand in quotation marks, but no quote says whose they are: write […]{quote by @…}.",
		fix = "wrap as quote")
public final class UnmarkedQuote extends Rule<Block> {

	public UnmarkedQuote() {
		super(Block.class);
	}

	@Override
	public void check(Block block, RuleContext context) {
		Passage passage = context.passage(block);
		for (TextRange quotation : unmarked(context.quotations(block), passage)) {
			TextRange place = passage.inFile(quotation);
			context.report(this, place.start(), place.length());
		}
	}

	/** Returns those of a passage's quotations that this rule reports. */
	static List<TextRange> unmarked(List<Quotation> quotations, Passage passage) {
		List<TextRange> speech = quotations.stream().filter(Quotation::isSpeech).map(Quotation::range).toList();
		if (speech.isEmpty()) {
			return speech;
		}
		Stretches statements = passage.covered(Statement.class);
		Stretches literals = passage.literals();
		return speech.stream().filter(quotation -> !statements.overlap(quotation) && !literals.holdEndOf(quotation))
				.toList();
	}

	@Override
	public List<Fix> fixes(Block block, FixContext finding) {
		TextRange words = finding.words(block);
		return SpanFixes.wrap("Mark as a quote", block, words, "quote", finding).stream().toList();
	}
}
