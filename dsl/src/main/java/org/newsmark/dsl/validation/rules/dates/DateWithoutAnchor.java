package org.newsmark.dsl.validation.rules.dates;

import static org.newsmark.dsl.newsmark.RuleSeverity.WARNING;

import java.util.Optional;

import org.newsmark.dsl.model.Anchors;
import org.newsmark.dsl.model.Blocks;
import org.newsmark.dsl.model.Passage;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.newsmark.DateSpan;
import org.newsmark.dsl.newsmark.Span;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.prose.TextRange;
import org.newsmark.dsl.prose.dates.DateReader;
import org.newsmark.dsl.prose.dates.DateWords;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleContext;
import org.newsmark.dsl.validation.RuleInfo;

/** "Sunday" names a day only to those who know when it was written. */
@RuleInfo(
		severity = WARNING,
		summary = "Words such as \"Sunday\" in a story that does not say when it was published.",
		message = "Which day \"%s\" is depends on the day of the story: give the story its published date.")
public final class DateWithoutAnchor extends Rule<DateSpan> {

	public DateWithoutAnchor() {
		super(DateSpan.class);
	}

	@Override
	public void check(DateSpan date, RuleContext context) {
		Story story = context.story();
		if (story == null || story.getPublished() != null || !context.isEnglish()
				|| Anchors.said(Statements.enclosing(date)).isPresent() || context.hasSyntaxErrors(story)) {
			return;
		}
		Passage passage = context.passage(Blocks.around(date));
		TextRange words = passage.wordsOf((Span) date.eContainer());
		Optional<TextRange> relative = DateReader.readMarked(words.in(passage.text())).stream()
				.filter(DateWords::isRelative).findFirst()
				.map(reading -> new TextRange(reading.start(), reading.end()).shifted(words.start()));
		if (relative.isPresent()) {
			TextRange place = passage.inFile(relative.get());
			context.report(this, place.start(), place.length(), passage.cited(relative.get()));
		}
	}
}
