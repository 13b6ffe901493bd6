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
import org.newsmark.dsl.newsmark.Statement;
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
		message = "\"%s\" names a date: mark it %s.",
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
		List<DateWords> found = DateReader.read(passage.text());
		if (found.isEmpty()) {
			return;
		}
		Stretches dates = passage.covered(DateSpan.class);
		Stretches literals = passage.literals();
		List<DateWords> open = found.stream().filter(date -> !dates.overlap(range(date))
				&& !literals.overlap(range(date))).toList();
		List<Statement> around = passage.statementsAround(open.stream().map(UnmarkedDate::range).toList());
		for (int index = 0; index < open.size(); index++) {
			TextRange words = range(open.get(index));
			TextRange place = passage.inFile(words);
			context.report(this, place.start(), place.length(), passage.cited(words),
					mark(open.get(index), Anchors.of(around.get(index), context.story())));
		}
	}

	private static String mark(DateWords words, List<LocalDate> anchors) {
		return words.resolveAll(anchors).stream().findFirst().map(value -> "[…]{date " + value + "}")
				.orElse("as a date, with the day that it means");
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
