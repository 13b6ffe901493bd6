package org.newsmark.dsl.ide.commands;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.newsmark.dsl.files.Failure;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.ide.workspace.Refusal;
import org.newsmark.dsl.ide.workspace.StoryWorkspace;
import org.newsmark.dsl.ide.workspace.Uris;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.output.html.Clearance;
import org.newsmark.dsl.output.html.PageFolder;
import org.newsmark.dsl.output.html.PageText;
import org.newsmark.dsl.output.html.StoryPage;

import com.google.inject.Inject;

/** Writes the page of a story, as it stands in the editor, the way {@code newsmark html} does. */
final class ExportCommand implements Command {

	private record Page(String name, PageText html) {
	}

	@Inject
	private StoryWorkspace workspace;
	@Inject
	private StoryPage pages;

	@Override
	public ExportedPage execute(Arguments arguments) {
		URI file = arguments.file();
		Path folder = folder(arguments.text("folder"));
		Page page = workspace.read(file, this::page)
				.orElseThrow(() -> Refusal.because("There is no file " + Uris.name(file) + " to make a page of."));
		try {
			new PageFolder(folder).write(page.name(), page.html());
		} catch (IOException e) {
			throw Refusal.because("The page can't be written. " + Failure.of(folder.resolve(page.name()).toString(), e));
		}
		return new ExportedPage(folder.resolve(page.name()).toString());
	}

	/** A folder may be named by its path or its address. */
	private static Path folder(String given) {
		try {
			Path folder = Path.of(given.startsWith("file:") ? Uris.uri(given).toFileString() : given);
			if (folder.isAbsolute()) {
				return folder.normalize();
			}
		} catch (InvalidPathException isNone) {
			throw Refusal.ofArguments("The page can't be written: " + given + " names no folder.");
		}
		throw Refusal.ofArguments("The page can't be written: name the whole path of the folder, not " + given + ".");
	}

	private Page page(Draft draft) {
		Story story = Stories.story(draft.file());
		if (story == null) {
			throw refusal(draft, "it tells no story, so there is no page to make of it.");
		}
		long errors = draft.errors();
		if (errors > 0) {
			throw refusal(draft, "no page before its " + (errors == 1 ? "error is" : errors + " errors are") + " mended.");
		}
		Clearance clearance = Clearance.of(story, Optional.of(Clock.systemDefaultZone()));
		if (clearance.refusal() != null) {
			throw refusal(draft, clearance.refusal());
		}
		return new Page(clearance.stem() + ".html", pages.render(draft.file()));
	}

	private static RuntimeException refusal(Draft draft, String reason) {
		return Refusal.because(Uris.name(draft.uri()) + ": " + reason);
	}
}
