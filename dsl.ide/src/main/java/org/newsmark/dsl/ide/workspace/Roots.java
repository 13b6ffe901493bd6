package org.newsmark.dsl.ide.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.BiConsumer;

import org.eclipse.emf.common.util.URI;
import org.newsmark.dsl.files.FolderWalk;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Knows the folders that an editor has open, and finds the stories in them. */
@Singleton
public final class Roots {

	@Inject
	private StoryWorkspace workspace;
	@Inject
	private Index index;
	@Inject
	private OpenFiles openFiles;

	private final Set<Path> folders = new CopyOnWriteArraySet<>();

	/** Adds a folder; its stories are found by the next {@link #find}. */
	public void add(URI folder) {
		if (folder.isFile()) {
			folders.add(Path.of(folder.toFileString()).normalize());
		}
	}

	/** Takes a folder out, with all files that are in no other one and not open. */
	public void remove(URI folder) {
		if (folder.isFile()) {
			folders.remove(Path.of(folder.toFileString()).normalize());
			index.files().stream().map(FileSummary::uri).filter(uri -> !contains(uri)).forEach(workspace::touched);
		}
	}

	/** Tells whether a file is of the workspace: open, or one that {@link #find} would find where it is there. */
	public boolean contains(URI uri) {
		if (openFiles.get(uri).isPresent()) {
			return true;
		}
		if (!uri.isFile()) {
			return false;
		}
		Path file = Path.of(uri.toFileString());
		return folders.stream().anyMatch(folder -> file.startsWith(folder) && FolderWalk.finds(folder, file));
	}

	/** Returns the folders, in the order in which they came. */
	public List<Path> folders() {
		return List.copyOf(folders);
	}

	/** Returns the stories below all folders, but for those that are hidden or that git ignores. */
	public Set<URI> find(BiConsumer<String, IOException> failures) {
		Set<URI> found = new LinkedHashSet<>();
		for (Path folder : folders) {
			if (Files.isDirectory(folder)) {
				try {
					new FolderWalk((name, path) -> found.add(URI.createFileURI(path.toString())), failures)
							.over(folder.toString(), folder);
				} catch (IOException e) {
					failures.accept(folder.toString(), e);
				}
			}
		}
		return found;
	}
}
