package org.newsmark.dsl.ui.tests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.Rule;
import org.junit.Test;
import org.newsmark.dsl.ui.checking.CheckHandler;
import org.newsmark.dsl.ui.checking.FindingMarkers;
import org.newsmark.dsl.ui.checking.Newsroom;
import org.newsmark.dsl.ui.checking.RulePages;
import org.newsmark.dsl.ui.server.ServerInProcess;

public class CheckingTest {

	static final String HEADER = "story \"Pier closes\" {\n  slug pier\n  published 2025-11-30\n}\n---\n";
	static final String WRONG = HEADER + "[Nobody fell in]{claim by @nobody}.\n";
	static final String RIGHT = HEADER + "The pier is old.\n";
	private static final String UNKNOWN = "unresolved-reference";

	@Rule
	public final Workbench workbench = new Workbench();
	private final Queue<IStatus> results = new ConcurrentLinkedQueue<>();

	@Test
	public void closedStoriesOfANewsroomAreMarked() throws Exception {
		IFile story = workbench.isNewsroom().file("a.news", WRONG);
		untilWrong(story);
	}

	/** Views read and draw anew whenever markers change. */
	@Test
	public void markersOfManyStoriesComeTogether() throws Exception {
		workbench.isNewsroom();
		int[] changes = new int[1];
		IResourceChangeListener counter = event -> changes[0] += Math.min(1,
				event.findMarkerDeltas(FindingMarkers.TYPE, true).length);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(counter, IResourceChangeEvent.POST_CHANGE);
		IFile last = null;
		for (int i = 0; i < 300; i++) {
			last = workbench.file("story-" + i + ".news", WRONG.replace("slug pier", "slug pier-" + i));
		}
		untilWrong(last);
		Screen.until("all markers", () -> workbench.project().findMarkers(FindingMarkers.TYPE, true, 1).length >= 300);
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(counter);
		assertTrue(changes[0] + " changes", changes[0] < 100);
	}

	@Test
	public void markersThatAreRightStay() throws Exception {
		IFile story = workbench.isNewsroom().file("a.news", WRONG);
		untilWrong(story);
		List<IMarker> before = List.of(story.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO));
		workbench.open(story);
		workbench.project().build(IncrementalProjectBuilder.CLEAN_BUILD, null);
		workbench.project().build(IncrementalProjectBuilder.FULL_BUILD, null);
		Screen.pause(1000);
		assertEquals(before, List.of(story.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO)));
	}

	@Test
	public void markersLeadToThePageOfTheirRule() throws Exception {
		IFile story = workbench.isNewsroom().file("a.news", WRONG);
		untilWrong(story);
		Path page = RulePages.write(Workbench.rules(story).get(0));
		assertTrue(Files.readString(page), Files.readString(page).contains("<h1>"));
	}

	@Test
	public void storiesOfOtherProjectsAreMarkedWhileOpen() throws Exception {
		IFile story = workbench.file("a.news", WRONG);
		ITextEditor editor = workbench.open(story);
		untilWrong(story);
		Workbench.page().closeEditor(editor, false);
		untilNoMarkers(story);
	}

	@Test
	public void changesOutsideOfTheWorkbenchAreSeen() throws Exception {
		IFile story = workbench.isNewsroom().file("a.news", WRONG);
		untilWrong(story);
		Files.writeString(Path.of(story.getLocationURI()), RIGHT);
		story.refreshLocal(IResource.DEPTH_ZERO, null);
		untilNot(story);
	}

	/** Nobody tells the workbench of the change, so that what it knows is right as far as it can tell. */
	@Test
	public void whatIsKnownIsCheckedOnceMoreAfterACleanAlone() throws Exception {
		IFile story = workbench.isNewsroom().file("a.news", WRONG);
		untilWrong(story);
		Files.writeString(Path.of(story.getLocationURI()), RIGHT);
		workbench.project().build(IncrementalProjectBuilder.FULL_BUILD, null);
		Screen.pause(1000); // markers come later than the build ends
		assertTrue(Workbench.rules(story).contains(UNKNOWN));
		workbench.project().build(IncrementalProjectBuilder.CLEAN_BUILD, null);
		workbench.project().build(IncrementalProjectBuilder.FULL_BUILD, null);
		untilNot(story);
	}

	@Test
	public void sourcesThatAppearElsewhereAreSeen() throws Exception {
		IFile story = workbench.isNewsroom().file("a.news", WRONG);
		untilWrong(story);
		for (int i = 0; i < 10; i++) {
			IFile book = workbench.file("newsroom.news", "source nobody: person \"Nemo Null\" { role \"Clerk\" }\n");
			untilNot(story);
			book.delete(true, null);
			untilWrong(story);
		}
	}

	@Test
	public void nothingStaysOfWhatIsDeletedOrMoved() throws Exception {
		IFile story = workbench.isNewsroom().file("old/a.news", WRONG);
		untilWrong(story);
		story.getParent().move(workbench.project().getFullPath().append("new"), true, null);
		IFile moved = workbench.project().getFile("new/a.news");
		untilWrong(moved);
		moved.setContents(new ByteArrayInputStream(RIGHT.getBytes(StandardCharsets.UTF_8)), true, true, null);
		untilNot(moved);
		moved.getParent().delete(true, null);
		assertEquals(List.of(), Workbench.rules(workbench.project()));
	}

	@Test
	public void renamedProjectsAreFollowed() throws Exception {
		untilWrong(workbench.isNewsroom().file("a.news", WRONG));
		workbench.project().move(workbench.project().getFullPath().removeLastSegments(1).append("renamed"), true, null);
		IProject renamed = ResourcesPlugin.getWorkspace().getRoot().getProject("renamed");
		untilWrong(renamed.getFile("a.news"));
		renamed.getFile("a.news").setContents(new ByteArrayInputStream(RIGHT.getBytes(StandardCharsets.UTF_8)), true, true, null);
		untilNot(renamed);
	}

	@Test
	public void projectsThatComeAgainDoNotBringOldMarkers() throws Exception {
		untilWrong(workbench.isNewsroom().file("a.news", WRONG));
		workbench.project().delete(true, null);
		workbench.project().create(null);
		workbench.project().open(null);
		IFile story = workbench.isNewsroom().file("a.news", RIGHT);
		Screen.pause(1000);
		untilNot(story);
	}

	@Test
	public void closedProjectsAreCheckedWhenTheyOpen() throws Exception {
		IFile story = workbench.isNewsroom().file("a.news", WRONG);
		untilWrong(story);
		workbench.project().close(null);
		Files.writeString(Path.of(workbench.project().getLocation().append("b.news").toString()), WRONG);
		workbench.project().open(null);
		workbench.project().refreshLocal(IResource.DEPTH_INFINITE, null);
		untilWrong(workbench.project().getFile("b.news"));
		untilWrong(story);
	}

	@Test
	public void aNewsroomIsSwitchedOnAndOff() throws Exception {
		IFile story = workbench.file("a.news", WRONG);
		Screen.pause(500);
		assertEquals(List.of(), Workbench.rules(story));
		Newsroom.set(workbench.project(), true);
		untilWrong(story);
		Newsroom.set(workbench.project(), false);
		untilNoMarkers(story);
	}

	@Test
	public void aNewsroomThatWasCheckedIsSwitchedOffAsWell() throws Exception {
		IFile story = workbench.isNewsroom().file("town/a.news", WRONG);
		for (IResource checked : List.of(workbench.project(), story.getParent())) {
			Job check = CheckHandler.check(checked);
			Screen.until("the check ends", () -> check.getResult() != null);
		}
		untilWrong(story);
		Newsroom.set(workbench.project(), false);
		untilNoMarkers(story);
	}

	@Test
	public void aClosedProjectIsNotChecked() throws Exception {
		workbench.project().close(null);
		IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
		IEvaluationContext context = handlers.createContextSnapshot(false);
		context.addVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME, new StructuredSelection(workbench.project()));
		Command check = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand("org.newsmark.dsl.ui.check");
		IJobChangeListener noted = new JobChangeAdapter() {

			@Override
			public void done(IJobChangeEvent event) {
				if (event.getJob().getName().startsWith("Checking stories")) {
					results.add(event.getResult());
				}
			}
		};
		Job.getJobManager().addJobChangeListener(noted);
		handlers.executeCommandInContext(new ParameterizedCommand(check, null), null, context);
		Screen.pause(300);
		Job.getJobManager().removeJobChangeListener(noted);
		assertEquals(List.of(), List.copyOf(results));
	}

	@Test
	public void foldersAreCheckedInProjectsOfAnyKind() throws Exception {
		IFile story = workbench.file("a.news", WRONG);
		Job check = CheckHandler.check(workbench.project());
		Screen.until("the check ends", () -> check.getResult() != null);
		assertTrue(check.getResult().toString(), check.getResult().isOK());
		untilWrong(story);
	}

	@Test
	public void aProjectThatComesAgainIsNoLongerChecked() throws Exception {
		workbench.file("a.news", WRONG);
		Job check = CheckHandler.check(workbench.project());
		Screen.until("the check ends", () -> check.getResult() != null);
		workbench.project().delete(true, null);
		workbench.project().create(null);
		workbench.project().open(null);
		IFile story = workbench.file("a.news", WRONG);
		workbench.open(story);
		untilWrong(story);
		workbench.close();
		untilNoMarkers(story);
	}

	@Test
	public void aCheckOfManyStoriesIsCanceled() throws Exception {
		for (int i = 0; i < 200; i++) {
			workbench.file("many/" + i + ".news", WRONG);
		}
		Job check = CheckHandler.check(workbench.project());
		Screen.until("the check runs", () -> check.getState() == Job.RUNNING || check.getResult() != null);
		check.cancel();
		Screen.until("the check ends", () -> check.getResult() != null);
		workbench.project().build(IncrementalProjectBuilder.CLEAN_BUILD, null);
	}

	@Test
	public void whatWaitsIsCheckedThoughACheckIsCanceled() throws Exception {
		workbench.isNewsroom();
		for (int i = 0; i < 200; i++) {
			workbench.file("many/" + i + ".news", WRONG);
		}
		Job check = CheckHandler.check(workbench.project());
		Screen.until("the check runs", () -> check.getState() == Job.RUNNING || check.getResult() != null);
		check.cancel();
		Screen.until("all markers", () -> workbench.project().findMarkers(FindingMarkers.TYPE, true,
				IResource.DEPTH_INFINITE).length >= 200);
	}

	/** The platform lets nothing change while it builds. */
	@Test
	public void whoeverChangesAFileDoesNotWaitForABuild() throws Exception {
		workbench.isNewsroom();
		for (int i = 0; i < 300; i++) {
			workbench.file("many/" + i + ".news", HEADER + "[Nobody fell in]{claim by @nobody}.\n\n".repeat(50));
		}
		Job build = Job.create("Build", (ICoreRunnable) monitor -> workbench.project()
				.build(IncrementalProjectBuilder.FULL_BUILD, monitor));
		build.setRule(ResourcesPlugin.getWorkspace().getRuleFactory().buildRule());
		build.schedule();
		Screen.until("the build runs", () -> build.getState() == Job.RUNNING);
		Screen.pause(100);
		workbench.file("new.news", RIGHT);
		assertFalse("all is checked", ServerInProcess.get().stories().settled().isDone());
		build.join();
	}

	@Test
	public void storiesOfLinkedFoldersAreMarked() throws Exception {
		Path elsewhere = Files.createTempDirectory("elsewhere");
		Files.writeString(elsewhere.resolve("a.news"), WRONG);
		IFolder linked = workbench.isNewsroom().project().getFolder("linked");
		linked.createLink(elsewhere.toUri(), IResource.NONE, null);
		untilWrong(linked.getFile("a.news"));
		linked.delete(true, null);
		assertTrue(Files.exists(elsewhere.resolve("a.news")));
	}

	private static void untilWrong(IResource story) {
		Screen.until(story + " is marked", () -> Workbench.rules(story).contains(UNKNOWN));
	}

	private static void untilNot(IResource story) {
		Screen.until(story + " is not marked", () -> !Workbench.rules(story).contains(UNKNOWN));
	}

	private static void untilNoMarkers(IResource story) {
		Screen.until(story + " has no markers", () -> Workbench.rules(story).isEmpty());
	}
}
