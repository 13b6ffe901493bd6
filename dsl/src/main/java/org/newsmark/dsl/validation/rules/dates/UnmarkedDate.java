package org.newsmark.dsl.validation.rules.dates;

import static org.newsmark.dsl.newsmark.RuleSeverity.INFO;

import java.time.LocalDate;
import java.util.List;

import org.newsmark.dsl.model.Anchors;
import org.newsmark.dsl.model.Blocks;
import org.newsmark.dsl.model.Passage;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.model.Stretches;
import org.newsmark.dsl.newsmark.Block;
import org.newsmark.dsl.newsmark.DateSpan;
import org.newsmark.dsl.prose.TextRange;
import org.newsmark.dsl.prose.dates.DateReader;
import org.newsmark.dsl.prose.dates.DateWords;
import org.newsmark.dsl.validation.Fix;
import org.newsmark.dsl.validation.FixContext;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleContext;
import org.newsmark.dsl.validation.RuleInfo;
import org.newsmark.dsl.validation.SpanFixes;

/** A day that is only named must be worked out again by everyone who reads the story later. */
@RuleInfo(
		severity = INFO,
		summary = "Words that name a date, in no date span.",
		message = "\"%s\" names a date: say which one, as in […]{date 2025-11-30}.",
		fix = "wrap as date, with the value that the words mean")
public final class UnmarkedDate extends Rule<Block> {

	public UnmarkedDate() {
		super(Block.class);
	}

	@Override
	public void check(Block block, RuleContext context) {
		if (!context.isEnglish() || Blocks.isHeading(block)) {
			return;
		}
		Passage passage = context.passage(block);
		List<TextRange> found = DateReader.read(passage.text()).stream().map(UnmarkedDate::range).toList();
		if (found.isEmpty()) {
			return;
		}
		Stretches dates = passage.covered(DateSpan.class);
		Stretches literals = passage.literals();
		for (TextRange words : found) {
			if (!dates.overlap(words) && !literals.overlap(words)) {
				TextRange place = passage.inFile(words);
				context.report(this, place.start(), place.length(), passage.cited(words));
			}
		}
	}

	@Override
	public List<Fix> fixes(Block block, FixContext finding) {
		Passage passage = finding.passage(block);
		TextRange words = finding.words(block);
		List<LocalDate> anchors = Anchors.of(passage.statementAround(words), Stories.story(finding.file()));
		return DateReader.read(passage.text()).stream().filter(date -> range(date).equals(words))
				.flatMap(date -> date.resolveAll(anchors).stream())
				.flatMap(value -> SpanFixes.wrap("Mark as " + value, block, words, "date " + value, finding).stream())
				.toList();
	}

	private static TextRange range(DateWords words) {
		return new TextRange(words.start(), words.end());
	}
}
