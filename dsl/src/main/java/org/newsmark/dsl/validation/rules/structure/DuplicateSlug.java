package org.newsmark.dsl.validation.rules.structure;

import static org.newsmark.dsl.newsmark.RuleSeverity.ERROR;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
		List<URI> namesakes = new ArrayList<>();
		Workspace.of(resource.getResourceSet()).ifPresent(workspace -> namesakes.addAll(workspace.filesWith(slug)));
		for (NewsFile file : imports.visibleFrom(resource)) {
			if (hasSlug(file, slug)) {
				namesakes.add(file.eResource().getURI());
			}
		}
		namesakes.removeIf(resource.getURI()::equals);
		return namesakes.isEmpty() ? Optional.empty() : Optional.of(namesakes.get(0));
	}

	private static boolean hasSlug(NewsFile file, String slug) {
		Story story = Stories.story(file);
		return story != null && slug.equals(Ids.slug(story));
	}
}
