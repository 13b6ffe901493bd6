package org.newsmark.dsl.ui.starting;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.newsmark.dsl.ide.commands.Ledger;
import org.newsmark.dsl.ui.checking.Newsroom;
import org.newsmark.dsl.ui.server.ServerInProcess;

/** Takes a story or a folder of the disk into the workspace, as a newsroom that stays where it is. */
public final class GivenStory {

	private final Path given;

	public GivenStory(Path given) {
		this.given = given.toAbsolutePath().normalize();
	}

	/**
	 * Makes the project where the workspace has none; returns the story to be opened: that which was given, or of a
	 * folder the one that was published last. This waits until the stories of the folder are read.
	 */
	public Optional<IFile> take() throws CoreException {
		if (!Files.exists(given)) {
			return Optional.empty();
		}
		if (!isKnown()) {
			create(newsroom());
		}
		return Files.isDirectory(given) ? newest() : Arrays.stream(files(given)).findFirst();
	}

	/** Of stories of one day, the first by its path; those that don't say theirs come last. */
	private Optional<IFile> newest() {
		return ServerInProcess.get().ledger().join().stories().stream()
				.filter(story -> path(story).startsWith(given)).sorted(Comparator.comparing(GivenStory::path))
				.max(Comparator.comparing(GivenStory::published))
				.flatMap(story -> Arrays.stream(files(path(story))).findFirst());
	}

	private static Path path(Ledger.Story story) {
		return Path.of(URI.create(story.file()));
	}

	private static String published(Ledger.Story story) {
		return Objects.requireNonNullElse(story.published(), "");
	}

	private boolean isKnown() {
		return Files.isDirectory(given) ? root().findContainersForLocationURI(given.toUri()).length > 0
				: files(given).length > 0;
	}

	private static IFile[] files(Path path) {
		return root().findFilesForLocationURI(path.toUri());
	}

	/** The folder that was given; of a story, the one that holds the newsroom's file, or else the story. */
	private Path newsroom() {
		if (Files.isDirectory(given)) {
			return given;
		}
		for (Path folder = given.getParent(); folder != null; folder = folder.getParent()) {
			if (Files.exists(folder.resolve("newsroom.news"))) {
				return folder;
			}
		}
		return given.getParent();
	}

	private static void create(Path folder) throws CoreException {
		IProject project = root().getProject(free(folder.getFileName() == null ? "newsroom" : folder.getFileName().toString()));
		IProjectDescription description = ResourcesPlugin.getWorkspace().newProjectDescription(project.getName());
		URI inside = root().getLocation().append(project.getName()).toFile().toURI();
		description.setLocationURI(Path.of(inside).equals(folder) ? null : folder.toUri());
		project.create(description, null);
		project.open(null);
		project.setDefaultCharset(StandardCharsets.UTF_8.name(), null);
		Newsroom.set(project, true);
	}

	private static String free(String name) {
		List<String> taken = Arrays.stream(root().getProjects()).map(IProject::getName).toList();
		String free = name;
		for (int i = 2; taken.contains(free); i++) {
			free = name + "-" + i;
		}
		return free;
	}

	private static IWorkspaceRoot root() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}
}
