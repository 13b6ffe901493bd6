package org.newsmark.dsl.ui.checking;

import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.runtime.CoreException;
import org.newsmark.dsl.ui.server.ServerInProcess;

/** Makes a project one whose stories are all checked and marked, open or not. */
public final class Newsroom implements IProjectNature {

	/** Names the nature. */
	public static final String ID = "org.newsmark.dsl.ui.newsroom";

	private IProject project;

	/** Tells whether all stories of a project are marked. */
	public static boolean isOn(IProject project) throws CoreException {
		return project.isOpen() && project.hasNature(ID);
	}

	/** Switches the marks of a project's stories on or off. */
	public static void set(IProject project, boolean isOn) throws CoreException {
		IProjectDescription description = project.getDescription();
		Stream<String> others = Arrays.stream(description.getNatureIds()).filter(id -> !id.equals(ID));
		description.setNatureIds((isOn ? Stream.concat(others, Stream.of(ID)) : others).toArray(String[]::new));
		project.setDescription(description, null);
		if (!isOn) {
			ServerInProcess.get().markers().forgetBelow(project);
		}
		ServerInProcess.get().markers().refreshBelow(project);
	}

	@Override
	public void configure() throws CoreException {
		IProjectDescription description = project.getDescription();
		ICommand builder = description.newCommand();
		builder.setBuilderName(StoryBuilder.ID);
		description.setBuildSpec(Stream.concat(others(description), Stream.of(builder)).toArray(ICommand[]::new));
		project.setDescription(description, null);
	}

	@Override
	public void deconfigure() throws CoreException {
		IProjectDescription description = project.getDescription();
		description.setBuildSpec(others(description).toArray(ICommand[]::new));
		project.setDescription(description, null);
	}

	private static Stream<ICommand> others(IProjectDescription description) {
		return Arrays.stream(description.getBuildSpec()).filter(each -> !each.getBuilderName().equals(StoryBuilder.ID));
	}

	@Override
	public IProject getProject() {
		return project;
	}

	@Override
	public void setProject(IProject project) {
		this.project = project;
	}
}
