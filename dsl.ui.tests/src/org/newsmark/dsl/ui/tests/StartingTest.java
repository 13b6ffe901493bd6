package org.newsmark.dsl.ui.tests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.Rule;
import org.junit.Test;
import org.newsmark.dsl.ui.checking.Newsroom;
import org.newsmark.dsl.ui.server.ServerInProcess;
import org.newsmark.dsl.ui.server.Settings;
import org.newsmark.dsl.ui.starting.ExportWizard;
import org.newsmark.dsl.ui.starting.HtmlExport;
import org.newsmark.dsl.ui.starting.NewProjectWizard;
import org.newsmark.dsl.ui.starting.NewSourceBookWizard;
import org.newsmark.dsl.ui.starting.NewStoryWizard;
import org.newsmark.dsl.ui.starting.NewsmarkPerspective;

public class StartingTest {

	@Rule
	public final Desk desk = new Desk();

	@Test
	public void aNewProjectIsANewsroomWithoutErrors() throws Exception {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("lantern");
		NewProjectWizard.create(project, null);
		assertTrue(Newsroom.isOn(project) && project.getFile("newsroom.news").exists());
		untilIdle();
		assertEquals(List.of(), Desk.rules(project));
		assertTrue(project.getFile("first-story.news").findMaxProblemSeverity(null, true, 0) < 0);
	}

	@Test
	public void aNewStoryIsOpenedAndHasNoErrors() throws Exception {
		finish(new NewStoryWizard());
		assertEquals("story.news", Desk.page().getActiveEditor().getTitle());
		untilIdle();
		assertEquals(List.of(), Desk.rules(desk.project()));
	}

	@Test
	public void aNewSourceBookIsOpenedAndHasNoErrors() throws Exception {
		finish(new NewSourceBookWizard());
		assertEquals("sources.news", Desk.page().getActiveEditor().getTitle());
		untilIdle();
		assertEquals(List.of(), Desk.rules(desk.project()));
	}

	@Test
	public void pagesAreExportedAndRefusalsTold() throws Exception {
		IFile right = desk.story("right.news", CheckingTest.RIGHT);
		IFile wrong = desk.story("wrong.news", CheckingTest.WRONG.replace("slug pier", "slug other"));
		Path folder = Files.createTempDirectory("pages");
		List<String> refusals = HtmlExport.write(List.of(right, wrong), folder, new NullProgressMonitor());
		assertTrue(refusals.toString(), refusals.size() == 1 && refusals.get(0).startsWith("wrong.news: "));
		assertTrue(Files.exists(folder.resolve("pier.html")));
	}

	@Test
	public void theExportWizardOffersStories() throws Exception {
		desk.story("right.news", CheckingTest.RIGHT);
		WizardDialog dialog = open(new ExportWizard());
		Desk.pause(300);
		Desk.screenshot("export");
		dialog.close();
	}

	@Test
	public void thePerspectiveShowsTheViews() throws Exception {
		PlatformUI.getWorkbench().showPerspective(NewsmarkPerspective.ID, Desk.page().getWorkbenchWindow());
		desk.open(desk.story("a.news", CheckingTest.WRONG));
		Desk.pause(1500);
		Desk.screenshot("perspective");
		List<String> views = Arrays.stream(Desk.page().getViewReferences()).map(IViewReference::getId).toList();
		assertTrue(views.toString(), views.contains("org.newsmark.dsl.ui.preview") && views.contains("org.newsmark.dsl.ui.ledger"));
		PlatformUI.getWorkbench().showPerspective("org.eclipse.ui.resourcePerspective", Desk.page().getWorkbenchWindow());
	}

	@Test
	public void preferencesChangeSeverities() throws Exception {
		IFile story = desk.isNewsroom().story("a.news", CheckingTest.HEADER.replace("---", "source x: person \"Xen\" { role \"Clerk\" }\n---") + "Old.\n");
		Desk.until("it is marked", () -> Desk.rules(story).contains("unused-source"));
		Settings.node().put(Settings.SEVERITY + "unused-source", "off");
		Desk.until("it is not marked", () -> !Desk.rules(story).contains("unused-source"));
		Settings.node().remove(Settings.SEVERITY + "unused-source");
		Desk.until("it is marked again", () -> Desk.rules(story).contains("unused-source"));
	}

	@Test
	public void preferencePagesOpen() {
		PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(Desk.page().getWorkbenchWindow().getShell(),
				"org.newsmark.dsl.ui.preferences.checking", null, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Desk.pause(500);
		Desk.screenshot("preferences");
		assertEquals("Checking", ((IPreferencePage) dialog.getSelectedPage()).getTitle());
		dialog.close();
	}

	private void finish(IWorkbenchWizard wizard) {
		WizardDialog dialog = open(wizard);
		assertTrue(wizard.canFinish() && wizard.performFinish());
		dialog.close();
	}

	private WizardDialog open(IWorkbenchWizard wizard) {
		wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(desk.project()));
		WizardDialog dialog = new WizardDialog(Desk.page().getWorkbenchWindow().getShell(), (IWizard) wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		return dialog;
	}

	private static void untilIdle() {
		Desk.pause(1000);
		Desk.until("all is checked", () -> ServerInProcess.get().stories().settled().isDone());
		Desk.pause(300);
	}
}
