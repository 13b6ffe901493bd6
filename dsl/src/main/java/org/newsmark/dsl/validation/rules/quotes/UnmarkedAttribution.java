package org.newsmark.dsl.validation.rules.quotes;

import static org.newsmark.dsl.newsmark.RuleSeverity.INFO;

import java.util.List;
import java.util.Optional;

import org.newsmark.dsl.model.Blocks;
import org.newsmark.dsl.model.Passage;
import org.newsmark.dsl.model.Stretches;
import org.newsmark.dsl.newsmark.Block;
import org.newsmark.dsl.newsmark.RuleSeverity;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.prose.Attribution;
import org.newsmark.dsl.prose.Attributions;
import org.newsmark.dsl.prose.Quotation;
import org.newsmark.dsl.prose.Quotations;
import org.newsmark.dsl.prose.Sentences;
import org.newsmark.dsl.prose.TextRange;
import org.newsmark.dsl.validation.Fix;
import org.newsmark.dsl.validation.FixContext;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleContext;
import org.newsmark.dsl.validation.RuleInfo;
import org.newsmark.dsl.validation.SpanFixes;

/** Where a sentence names who said so, the story should too. */
@RuleInfo(
		severity = INFO,
		summary = "A sentence that attributes what it says, and overlaps no claim or quote.",
		message = "\"%s\" attributes something, but no claim or quote in this sentence says what: "
				+ "mark it […]{claim by @…}.",
		fix = "wrap as claim")
public final class UnmarkedAttribution extends Rule<Block> {

	/** Looking farther would cost more than finding the sentences once. */
	private static final int NEARBY = 1_000;
	private static final UnmarkedQuote QUOTATIONS = new UnmarkedQuote();

	public UnmarkedAttribution() {
		super(Block.class);
	}

	@Override
	public void check(Block block, RuleContext context) {
		if (!context.isEnglish() || Blocks.isHeading(block)) {
			return;
		}
		Passage passage = context.passage(block);
		List<Attribution> attributions = Attributions.find(passage.text());
		if (attributions.isEmpty()) {
			return;
		}
		Stretches statements = passage.covered(Statement.class);
		List<Quotation> quotations = context.quotations(block);
		Stretches quoted = Stretches.of(quotations.stream().map(Quotation::range).toList());
		List<TextRange> open = attributions.stream().map(Attribution::range)
				.filter(range -> !passage.literals().overlap(range) && !quoted.overlap(range)
						&& !sharesSentence(range, statements, passage.text()))
				.toList();
		if (!open.isEmpty()) {
			check(open, statements, reportedQuotations(quotations, passage, context), passage, context);
		}
	}

	@Override
	public List<Fix> fixes(Block block, FixContext finding) {
		String text = finding.passage(block).text();
		Optional<TextRange> sentence = Sentences.around(text, finding.words(block).start());
		return sentence.flatMap(found -> SpanFixes.wrap("Mark the sentence as a claim", block,
				withoutEnd(text, found), "claim", finding)).stream().toList();
	}

	/** A quotation in no span is a finding of its own, whose cure is the cure of the whole sentence. */
	private static Stretches reportedQuotations(List<Quotation> quotations, Passage passage, RuleContext context) {
		boolean areReported = context.policy().severity(QUOTATIONS) != RuleSeverity.OFF;
		return Stretches.of(areReported ? UnmarkedQuote.unmarked(quotations, passage) : List.of());
	}

	private void check(List<TextRange> attributions, Stretches statements, Stretches quotations, Passage passage,
			RuleContext context) {
		int next = 0;
		for (TextRange sentence : Sentences.of(passage.text())) {
			TextRange first = null;
			while (next < attributions.size() && attributions.get(next).start() < sentence.end()) {
				first = first == null ? attributions.get(next) : first;
				next++;
			}
			if (first != null && !statements.overlap(sentence) && !quotations.overlap(sentence)) {
				TextRange place = passage.inFile(first);
				context.report(this, place.start(), place.length(), passage.cited(first));
			}
		}
	}

	/** Mostly a claim or quote stands right beside its attribution; then the sentences need not be found. */
	private static boolean sharesSentence(TextRange range, Stretches statements, String text) {
		int before = statements.endBefore(range.start());
		int behind = statements.startBehind(range.end(), text.length());
		return statements.overlap(range) || before > 0 && areInOneSentence(text, before, range.start())
				|| behind < text.length() && areInOneSentence(text, range.end(), behind);
	}

	private static boolean areInOneSentence(String text, int from, int to) {
		return to - from <= NEARBY && !Sentences.mayEndBetween(text, from, to);
	}

	private static TextRange withoutEnd(String text, TextRange sentence) {
		int end = sentence.end();
		while (end > sentence.start() && ".!?…".indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		return new TextRange(sentence.start(), end);
	}
}
