package org.newsmark.dsl.output.html;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.scoping.Ids;
import org.newsmark.dsl.scoping.Workspace;

/**
 * Says whether a story without errors may become a page.
 *
 * @param stem how its page is to be called, without an ending, or null where there must be none
 * @param refusal why there must be none, or null
 */
public record Clearance(String stem, String refusal) {

	/** No separators, nothing hidden, nothing that some file system or shell reads as more than a name. */
	private static final Pattern SAFE = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N} _.,'-]*");

	/** A file system may take no more than 255 bytes. */
	private static final int LONGEST = 100;

	/** Takes the clock by which embargoes end, or nothing where they are ignored. */
	public static Clearance of(Story story, Optional<Clock> clock) {
		String slug = Ids.slug(story);
		if (clock.isPresent() && new Embargo(clock.get()).holds(story)) {
			return refused("no page before its embargo, " + story.getEmbargo() + ".");
		}
		if (slug == null || !SAFE.matcher(slug).matches()) {
			return refused("no page can be called after this file. Give the story a slug of letters, digits and hyphens.");
		}
		int length = slug.codePointCount(0, slug.length());
		if (length > LONGEST) {
			return refused("the name of its page would have " + length + " characters, and " + LONGEST
					+ " is the most. Give the story a shorter slug.");
		}
		Collection<URI> namesakes = Workspace.of(story.eResource().getResourceSet())
				.map(workspace -> workspace.filesWith(slug)).orElse(List.of());
		return namesakes.size() > 1
				? refused("another story has the slug " + slug + " too, so neither gets a page.")
				: new Clearance(slug, null);
	}

	private static Clearance refused(String reason) {
		return new Clearance(null, reason);
	}
}
