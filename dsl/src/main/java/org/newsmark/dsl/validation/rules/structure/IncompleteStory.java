package org.newsmark.dsl.validation.rules.structure;

import static org.newsmark.dsl.newsmark.NewsmarkPackage.Literals.STORY__HEADLINE;
import static org.newsmark.dsl.newsmark.RuleSeverity.ERROR;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.model.Dates;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.validation.Edits;
import org.newsmark.dsl.validation.Fix;
import org.newsmark.dsl.validation.FixContext;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleContext;
import org.newsmark.dsl.validation.RuleInfo;

import com.google.inject.Inject;

/** Without a headline a story has no name, and without its day no date in it has an anchor. */
@RuleInfo(
		severity = ERROR,
		summary = "A story with an empty headline, or with no day of publication.",
		message = "This story has no %s.",
		fix = "add the day of publication")
public final class IncompleteStory extends Rule<Story> {

	/** A test sets its own. */
	@Inject(optional = true)
	private Clock clock = Clock.systemDefaultZone();

	public IncompleteStory() {
		super(Story.class);
	}

	@Override
	public void check(Story story, RuleContext context) {
		if (story.getHeadline() == null || story.getHeadline().isBlank()) {
			context.report(this, story, STORY__HEADLINE, "headline: write one between the quotation marks");
		}
		if (story.getPublished() == null) {
			int offset = NodeModelUtils.findActualNodeFor(story).getOffset();
			context.report(this, offset, "story".length(), "day of publication: give it as published");
		}
	}

	@Override
	public List<Fix> fixes(Story story, FixContext finding) {
		if (story.getPublished() != null || !finding.found().equals("story")) {
			return List.of();
		}
		LocalDate day = likelyDay(story, finding.file());
		return List.of(Fix.proposal("Add published " + day,
				Edits.addProperty(story, "published " + day, finding.text())));
	}

	/** The story is no older than what it cites, so the latest day in it is the best guess; then today. */
	private LocalDate likelyDay(Story story, NewsFile file) {
		Stream<String> said = Statements.in(file).stream().map(Statement::getOn);
		Stream<String> seen = Stories.sources(file).stream()
				.flatMap(source -> Stream.of(source.getPublished(), source.getAccessed()));
		return Stream.concat(said, seen).flatMap(date -> Dates.day(date).stream()).max(Comparator.naturalOrder())
				.orElseGet(() -> Dates.day(story.getUpdated()).orElseGet(() -> LocalDate.now(clock)));
	}
}
