package org.newsmark.cli.html;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.newsmark.cli.check.Checker;
import org.newsmark.cli.check.Finding;
import org.newsmark.cli.check.Severity;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.output.html.StoryPage;
import org.newsmark.dsl.scoping.Ids;
import org.newsmark.dsl.scoping.Workspace;

/** Makes the page of a story, unless something speaks against publishing it. */
public final class PageMaker implements Checker.Work<Optional<PageOutcome>> {

	/** No separators, nothing hidden, nothing that some file system or shell reads as more than a name. */
	private static final Pattern SAFE = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N} _.,'-]*");

	/** A file system may take no more than 255 bytes. */
	private static final int LONGEST = 100;

	private final StoryPage page;
	private final Optional<Embargo> embargo;

	/** Takes the clock by which embargoes end, or nothing where they are ignored. */
	public PageMaker(StoryPage page, Optional<Clock> clock) {
		this.page = page;
		this.embargo = clock.map(Embargo::new);
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
		String slug = Ids.slug(story);
		if (embargo.isPresent() && embargo.get().holds(story)) {
			return PageOutcome.refused("no page before its embargo, " + story.getEmbargo() + ".");
		}
		if (slug == null || !SAFE.matcher(slug).matches()) {
			return PageOutcome.refused("no page can be called after this file. Give the story a slug of letters, digits and"
					+ " hyphens.");
		}
		int length = slug.codePointCount(0, slug.length());
		if (length > LONGEST) {
			return PageOutcome.refused("the name of its page would have " + length + " characters, and " + LONGEST
					+ " is the most. Give the story a shorter slug.");
		}
		Collection<URI> namesakes = Workspace.of(file.eResource().getResourceSet())
				.map(workspace -> workspace.filesWith(slug)).orElse(List.of());
		if (namesakes.size() > 1) {
			return PageOutcome.refused("another story has the slug " + slug + " too, so neither gets a page.");
		}
		return PageOutcome.of(slug + ".html", page.render(file));
	}
}
