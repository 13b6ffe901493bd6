package org.newsmark.dsl.ui.tests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IEditorPart;
import org.junit.Rule;
import org.junit.Test;
import org.newsmark.dsl.ui.checking.CheckHandler;
import org.newsmark.dsl.ui.checking.Newsroom;
import org.newsmark.dsl.ui.checking.RulePages;

public class CheckingTest {

	static final String HEADER = "story \"Pier closes\" {\n  slug pier\n  published 2025-11-30\n}\n---\n";
	static final String WRONG = HEADER + "[Nobody fell in]{claim by @nobody}.\n";
	static final String RIGHT = HEADER + "The pier is old.\n";
	private static final String UNKNOWN = "unresolved-reference";

	@Rule
	public final Desk desk = new Desk();

	@Test
	public void closedStoriesOfANewsroomAreMarked() throws Exception {
		IFile story = desk.isNewsroom().story("a.news", WRONG);
		untilWrong(story);
	}

	@Test
	public void markersLeadToThePageOfTheirRule() throws Exception {
		IFile story = desk.isNewsroom().story("a.news", WRONG);
		untilWrong(story);
		Path page = RulePages.write(Desk.rules(story).get(0));
		assertTrue(Files.readString(page), Files.readString(page).contains("<h1>"));
	}

	@Test
	public void storiesOfOtherProjectsAreMarkedWhileOpen() throws Exception {
		IFile story = desk.story("a.news", WRONG);
		IEditorPart editor = desk.open(story);
		untilWrong(story);
		Desk.page().closeEditor(editor, false);
		untilNoMarkers(story);
	}

	@Test
	public void changesOutsideOfTheWorkbenchAreSeen() throws Exception {
		IFile story = desk.isNewsroom().story("a.news", WRONG);
		untilWrong(story);
		Files.writeString(Path.of(story.getLocationURI()), RIGHT);
		story.refreshLocal(IResource.DEPTH_ZERO, null);
		untilNot(story);
	}

	@Test
	public void sourcesThatAppearElsewhereAreSeen() throws Exception {
		IFile story = desk.isNewsroom().story("a.news", WRONG);
		untilWrong(story);
		for (int i = 0; i < 10; i++) {
			IFile book = desk.story("newsroom.news", "source nobody: person \"Nemo Null\" { role \"Clerk\" }\n");
			untilNot(story);
			book.delete(true, null);
			untilWrong(story);
		}
	}

	@Test
	public void nothingStaysOfWhatIsDeletedOrMoved() throws Exception {
		IFile story = desk.isNewsroom().story("old/a.news", WRONG);
		untilWrong(story);
		story.getParent().move(desk.project().getFullPath().append("new"), true, null);
		IFile moved = desk.project().getFile("new/a.news");
		untilWrong(moved);
		moved.setContents(new ByteArrayInputStream(RIGHT.getBytes(StandardCharsets.UTF_8)), true, true, null);
		untilNot(moved);
		moved.getParent().delete(true, null);
		assertEquals(List.of(), Desk.rules(desk.project()));
	}

	@Test
	public void renamedProjectsAreFollowed() throws Exception {
		untilWrong(desk.isNewsroom().story("a.news", WRONG));
		desk.project().move(desk.project().getFullPath().removeLastSegments(1).append("renamed"), true, null);
		IProject renamed = ResourcesPlugin.getWorkspace().getRoot().getProject("renamed");
		untilWrong(renamed.getFile("a.news"));
		renamed.getFile("a.news").setContents(new ByteArrayInputStream(RIGHT.getBytes(StandardCharsets.UTF_8)), true, true, null);
		untilNot(renamed);
	}

	@Test
	public void projectsThatComeAgainDoNotBringOldMarkers() throws Exception {
		untilWrong(desk.isNewsroom().story("a.news", WRONG));
		desk.project().delete(true, null);
		desk.project().create(null);
		desk.project().open(null);
		IFile story = desk.isNewsroom().story("a.news", RIGHT);
		Desk.pause(1000);
		untilNot(story);
	}

	@Test
	public void closedProjectsAreCheckedWhenTheyOpen() throws Exception {
		IFile story = desk.isNewsroom().story("a.news", WRONG);
		untilWrong(story);
		desk.project().close(null);
		Files.writeString(Path.of(desk.project().getLocation().append("b.news").toString()), WRONG);
		desk.project().open(null);
		desk.project().refreshLocal(IResource.DEPTH_INFINITE, null);
		untilWrong(desk.project().getFile("b.news"));
		untilWrong(story);
	}

	@Test
	public void aNewsroomIsSwitchedOnAndOff() throws Exception {
		IFile story = desk.story("a.news", WRONG);
		Desk.pause(500);
		assertEquals(List.of(), Desk.rules(story));
		Newsroom.set(desk.project(), true);
		untilWrong(story);
		Newsroom.set(desk.project(), false);
		untilNoMarkers(story);
	}

	@Test
	public void foldersAreCheckedInProjectsOfAnyKind() throws Exception {
		IFile story = desk.story("a.news", WRONG);
		Job check = CheckHandler.check(desk.project());
		Desk.until("the check ends", () -> check.getResult() != null);
		assertTrue(check.getResult().toString(), check.getResult().isOK());
		untilWrong(story);
	}

	@Test
	public void aCheckOfManyStoriesIsCanceled() throws Exception {
		for (int i = 0; i < 200; i++) {
			desk.story("many/" + i + ".news", WRONG);
		}
		Job check = CheckHandler.check(desk.project());
		Desk.until("the check runs", () -> check.getState() == Job.RUNNING || check.getResult() != null);
		check.cancel();
		Desk.until("the check ends", () -> check.getResult() != null);
		desk.project().build(IncrementalProjectBuilder.CLEAN_BUILD, null);
	}

	private static void untilWrong(IResource story) {
		Desk.until(story + " is marked", () -> Desk.rules(story).contains(UNKNOWN));
	}

	private static void untilNot(IResource story) {
		Desk.until(story + " is not marked", () -> !Desk.rules(story).contains(UNKNOWN));
	}

	private static void untilNoMarkers(IResource story) {
		Desk.until(story + " has no markers", () -> Desk.rules(story).isEmpty());
	}
}
