package org.newsmark.dsl.validation.rules.structure;

import static org.newsmark.dsl.newsmark.RuleSeverity.ERROR;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.scoping.FileNames;
import org.newsmark.dsl.scoping.Ids;
import org.newsmark.dsl.scoping.Imports;
import org.newsmark.dsl.scoping.Workspace;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleContext;
import org.newsmark.dsl.validation.RuleInfo;

import com.google.inject.Inject;

/** A slug names one story: for those who cite its claims, and for its page. */
@RuleInfo(
		severity = ERROR,
		summary = "A story with the slug of another story.",
		message = "The slug %s belongs to %s already: give one of the two stories another.")
public final class DuplicateSlug extends Rule<Story> {

	@Inject
	private Imports imports;

	public DuplicateSlug() {
		super(Story.class);
	}

	@Override
	public void check(Story story, RuleContext context) {
		String slug = Ids.slug(story);
		if (slug != null) {
			namesake(story, slug).ifPresent(file -> context.report(this, story, Ids.feature(story), slug,
					FileNames.from(story, file)));
		}
	}

	/** Only a workspace knows the stories that this one does not import. */
	private Optional<URI> namesake(Story story, String slug) {
		Resource resource = story.eResource();
		Stream<URI> known = Workspace.of(resource.getResourceSet()).stream()
				.flatMap(workspace -> workspace.filesWith(slug).stream());
		Stream<URI> imported = imports.visibleFrom(resource).stream().filter(file -> hasSlug(file, slug))
				.map(file -> file.eResource().getURI());
		return Stream.concat(known, imported).filter(file -> !file.equals(resource.getURI())).findFirst();
	}

	private static boolean hasSlug(NewsFile file, String slug) {
		Story story = Stories.story(file);
		return story != null && slug.equals(Ids.slug(story));
	}
}
