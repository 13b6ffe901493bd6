package org.newsmark.cli.html;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.newsmark.cli.check.Checker;
import org.newsmark.cli.check.Finding;
import org.newsmark.cli.check.Severity;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.output.html.Clearance;
import org.newsmark.dsl.output.html.StoryPage;

/** Makes the page of a story, unless something speaks against publishing it. */
public final class PageMaker implements Checker.Work<Optional<PageOutcome>> {

	private final StoryPage page;
	private final Optional<Clock> clock;

	/** Takes the clock by which embargoes end, or nothing where they are ignored. */
	public PageMaker(StoryPage page, Optional<Clock> clock) {
		this.page = page;
		this.clock = clock;
	}

	/** Makes nothing of a source book or newsroom file. */
	@Override
	public Optional<PageOutcome> make(NewsFile file, List<Finding> findings) {
		Story story = Stories.story(file);
		boolean hasErrors = findings.stream().anyMatch(finding -> finding.isAtLeast(Severity.ERROR));
		if (story == null) {
			return file.getBody() != null && hasErrors ? Optional.of(PageOutcome.ofErrors()) : Optional.empty();
		}
		return Optional.of(hasErrors ? PageOutcome.ofErrors() : page(story, file));
	}

	private PageOutcome page(Story story, NewsFile file) {
		Clearance clearance = Clearance.of(story, clock);
		return clearance.refusal() == null ? PageOutcome.of(clearance.fileName(), page.render(file))
				: PageOutcome.refused(clearance.refusal());
	}
}
