package org.newsmark.dsl.ide.commands;

import java.util.Objects;

import org.eclipse.emf.common.util.URI;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.ide.workspace.Refusal;
import org.newsmark.dsl.ide.workspace.Settings;
import org.newsmark.dsl.ide.workspace.StoryWorkspace;
import org.newsmark.dsl.ide.workspace.Uris;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.output.html.Preview;
import org.newsmark.dsl.output.html.StoryPage;

import com.google.inject.Inject;

/**
 * Makes the page of a story as it stands in the editor, for its author alone: with its errors, and before its embargo.
 */
final class PreviewCommand implements Command {

	@Inject
	private StoryWorkspace workspace;
	@Inject
	private StoryPage pages;
	@Inject
	private Settings settings;

	@Override
	public PreviewedStory execute(Arguments arguments) {
		URI file = arguments.file();
		return workspace.read(file, this::preview)
				.orElseThrow(() -> Refusal.because("There is no file " + Uris.name(file) + " to preview."));
	}

	private PreviewedStory preview(Draft draft) {
		Story story = Stories.story(draft.file());
		long errors = draft.errors();
		String html = pages.render(draft.file(), new Preview(settings.previewCss(), notice(story, errors))).toString();
		return new PreviewedStory(html, story == null ? "" : Objects.toString(story.getHeadline(), ""), errors);
	}

	private static String notice(Story story, long errors) {
		if (story == null) {
			return "This file tells no story, so it has no page.";
		}
		return errors == 0 ? ""
				: errors == 1 ? "1 error stands in this story: what it touches may be missing here."
				: errors + " errors stand in this story: what they touch may be missing here.";
	}
}
