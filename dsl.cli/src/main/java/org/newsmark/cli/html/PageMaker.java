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
import org.newsmark.dsl.output.body.ReadStory;
import org.newsmark.dsl.output.html.Clearance;
import org.newsmark.dsl.output.site.Site;
import org.newsmark.dsl.output.site.SourceFiles;
import org.newsmark.dsl.output.site.StoryEntry;

/** Makes the page of a story, unless something speaks against publishing it. */
public final class PageMaker implements Checker.Work<Optional<PageOutcome>> {

	private final Pages pages;
	private final Optional<Clock> clock;
	private final Optional<SourceFiles> site;

	/**
	 * Takes what is to be made.
	 *
	 * @param clock by which embargoes end, or nothing where they are ignored
	 * @param site the names of the pages around the stories, where there are to be any
	 */
	public PageMaker(Pages pages, Optional<Clock> clock, Optional<SourceFiles> site) {
		this.pages = pages;
		this.clock = clock;
		this.site = site;
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
		if (clearance.refusal() != null) {
			return PageOutcome.refused(clearance.refusal());
		}
		String fileName = clearance.stem() + pages.ending();
		if (site.isPresent() && Site.owns(fileName)) {
			return PageOutcome.refused("the folder has a page " + fileName + " of its own. Give the story another slug.");
		}
		ReadStory read = ReadStory.of(file, pages.headingLevel());
		return new PageOutcome(fileName, pages.render(read), site.map(files -> StoryEntry.of(read, fileName, files)), null);
	}
}
