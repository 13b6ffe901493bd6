package org.newsmark.dsl.ide.actions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.ide.workspace.EditorAbilities;
import org.newsmark.dsl.ide.workspace.Roots;
import org.newsmark.dsl.ide.workspace.Uris;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.scoping.Imports;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Finds the newsroom file of a story, or the folder in which to make one where the editor can make files. */
@Singleton
final class NewsroomFiles {

	@Inject
	private Imports imports;
	@Inject
	private Roots roots;
	@Inject
	private EditorAbilities abilities;

	/** Returns the nearest newsroom file that a file on disk sees; empty where it is one itself. */
	Optional<NewsroomFile> nearest(Draft draft) {
		if (!draft.uri().isFile() || Imports.NEWSROOM_FILE.equals(draft.uri().lastSegment())) {
			return Optional.empty();
		}
		return existing(draft).or(() -> missing(draft));
	}

	/** Of the newsroom files above a story the nearest has the longest way; one that it imports by name is no such. */
	private Optional<NewsroomFile> existing(Draft draft) {
		return imports.visibleFrom(draft.resource()).stream().map(NewsFile::eResource)
				.filter(file -> Imports.NEWSROOM_FILE.equals(file.getURI().lastSegment()))
				.filter(file -> Uris.isBelow(draft.uri(), file.getURI().trimSegments(1)))
				.max(Comparator.comparing(file -> file.getURI().segmentCount()))
				.map(file -> new NewsroomFile(file.getURI(), Optional.of(file)));
	}

	private Optional<NewsroomFile> missing(Draft draft) {
		if (!abilities.canMakeFiles()) {
			return Optional.empty();
		}
		Path story = Path.of(draft.uri().toFileString());
		Path path = folder(story).resolve(Imports.NEWSROOM_FILE);
		return Files.exists(path) ? Optional.empty()
				: Optional.of(new NewsroomFile(URI.createFileURI(path.toString()), Optional.empty()));
	}

	/** The folder that holds {@code .git}, else the one that the editor has open, else the story's own. */
	private Path folder(Path story) {
		for (Path folder = story.getParent(); folder != null; folder = folder.getParent()) {
			if (Files.exists(folder.resolve(".git"))) {
				return folder;
			}
		}
		return roots.folders().stream().filter(story::startsWith).max(Comparator.comparing(Path::getNameCount))
				.orElse(story.getParent());
	}
}
