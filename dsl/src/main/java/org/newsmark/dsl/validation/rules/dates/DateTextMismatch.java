package org.newsmark.dsl.validation.rules.dates;

import static org.newsmark.dsl.newsmark.RuleSeverity.WARNING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.newsmark.dsl.model.Anchors;
import org.newsmark.dsl.model.Blocks;
import org.newsmark.dsl.model.DatePrecision;
import org.newsmark.dsl.model.Dates;
import org.newsmark.dsl.model.NewsDate;
import org.newsmark.dsl.model.Passage;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.DateSpan;
import org.newsmark.dsl.newsmark.NewsmarkPackage;
import org.newsmark.dsl.newsmark.Span;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.prose.TextRange;
import org.newsmark.dsl.prose.dates.DateReader;
import org.newsmark.dsl.prose.dates.DateWords;
import org.newsmark.dsl.validation.Fix;
import org.newsmark.dsl.validation.Fix.Edit;
import org.newsmark.dsl.validation.FixContext;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleContext;
import org.newsmark.dsl.validation.RuleInfo;

/** Readers see the words, machines the value: they must name the same time. */
@RuleInfo(
		severity = WARNING,
		summary = "A date whose words cannot mean its value.",
		message = "\"%s\" cannot mean %s: correct the date, or the words.",
		fix = "put the date that the words mean")
public final class DateTextMismatch extends Rule<DateSpan> {

	private static final int FARTHEST_PREPOSITION = 24;

	public DateTextMismatch() {
		super(DateSpan.class);
	}

	@Override
	public void check(DateSpan date, RuleContext context) {
		Optional<NewsDate> value = Dates.read(date.getValue());
		if (value.isEmpty() || !context.isEnglish()) {
			return;
		}
		Passage passage = context.passage(Blocks.around(date));
		TextRange words = passage.wordsOf((Span) date.eContainer());
		List<DateWords> readings = DateReader.readMarked(words.in(passage.text()));
		List<LocalDate> anchors = anchors(date, context.story());
		if (!readings.isEmpty() && !fits(readings, value.get(), anchors)
				&& !fits(withWordsBefore(passage.text(), words), value.get(), anchors)) {
			DateWords first = readings.get(0);
			// The words before may narrow the date, and so belong to what does not fit: the end of 2024.
			TextRange cited = new TextRange(words.start(), words.start() + first.end());
			context.report(this, date, NewsmarkPackage.Literals.DATE_SPAN__VALUE, passage.cited(cited),
					meaning(first, value.get(), anchors));
		}
	}

	@Override
	public List<Fix> fixes(DateSpan date, FixContext finding) {
		Passage passage = finding.passage(Blocks.around(date));
		String words = passage.wordsOf((Span) date.eContainer()).in(passage.text());
		return DateReader.readMarked(words).get(0).resolveAll(anchors(date, Stories.story(finding.file()))).stream()
				.map(value -> Fix.proposal("Change the date to " + value,
						new Edit(finding.offset(), finding.length(), value.toString())))
				.toList();
	}

	private static List<LocalDate> anchors(DateSpan date, Story story) {
		return Anchors.of(Statements.enclosing(date), story);
	}

	private static boolean fits(List<DateWords> readings, NewsDate value, List<LocalDate> anchors) {
		return readings.stream().anyMatch(reading -> anchors.isEmpty() ? reading.fits(value, null)
				: anchors.stream().anyMatch(anchor -> reading.fits(value, anchor)));
	}

	/** Words before the span may be what bends its meaning: before [2020]{date ../2019}. */
	private static List<DateWords> withWordsBefore(String text, TextRange words) {
		int start = Math.max(0, words.start() - FARTHEST_PREPOSITION);
		return DateReader.readMarked(text.substring(start, words.end())).stream()
				.filter(reading -> reading.end() > words.start() - start).toList();
	}

	private static String meaning(DateWords words, NewsDate value, List<LocalDate> anchors) {
		String day = value.precision() == DatePrecision.DAY ? Dates.weekday(value.earliest()) + ", " : "";
		String anchor = words.isRelative() && !anchors.isEmpty() ? ", counted from " + anchors.get(0) : "";
		return day + value.inWords() + anchor;
	}
}
