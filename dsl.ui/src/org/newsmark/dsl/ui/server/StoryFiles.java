package org.newsmark.dsl.ui.server;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.newsmark.dsl.files.FolderWalk;

/** Tells stories from other files, by their names. */
public final class StoryFiles {

	private StoryFiles() {
	}

	/** Tells whether a file of this name is a story. */
	public static boolean isStory(String name) {
		return name.endsWith(FolderWalk.EXTENSION);
	}

	/** Returns all stories below a folder or project; of a story, itself. */
	public static List<IFile> below(IResource folder) throws CoreException {
		List<IFile> stories = new ArrayList<>();
		folder.accept(resource -> {
			if (resource instanceof IFile file && isStory(file.getName())) {
				stories.add(file);
			}
			return true;
		});
		return stories;
	}
}
