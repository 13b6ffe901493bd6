package org.newsmark.dsl.ui.tests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
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
import org.newsmark.dsl.ui.starting.GivenStory;
import org.newsmark.dsl.ui.starting.HtmlExport;
import org.newsmark.dsl.ui.starting.NewProjectWizard;
import org.newsmark.dsl.ui.starting.NewSourceBookWizard;
import org.newsmark.dsl.ui.starting.NewStoryWizard;
import org.newsmark.dsl.ui.starting.NewsmarkPerspective;

public class StartingTest {

	@Rule
	public final Workbench workbench = new Workbench();

	@Test
	public void aNewProjectIsANewsroomWithoutErrors() throws Exception {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("lantern");
		NewProjectWizard.create(project, null);
		assertTrue(Newsroom.isOn(project) && project.getFile("newsroom.news").exists());
		untilIdle();
		assertEquals(List.of(), Workbench.rules(project));
		assertTrue(project.findMaxProblemSeverity(null, true, IResource.DEPTH_INFINITE) < 0);
	}

	@Test
	public void aGivenStoryComesWithItsNewsroom() throws Exception {
		Path newsroom = Files.createTempDirectory("lantern").toRealPath();
		Files.writeString(newsroom.resolve("newsroom.news"), "policy \"Lantern\" { profile default }\n");
		Path story = Files.writeString(Files.createDirectory(newsroom.resolve("sea")).resolve("pier.news"), CheckingTest.WRONG);
		IFile taken = new GivenStory(story).take().orElseThrow();
		assertEquals("/" + newsroom.getFileName() + "/sea/pier.news", taken.getFullPath().toString());
		assertEquals(newsroom, Path.of(taken.getProject().getLocationURI()));
		Screen.until("it is marked", () -> !Workbench.rules(taken).isEmpty());
		assertEquals(taken, new GivenStory(story).take().orElseThrow());
		assertTrue(new GivenStory(newsroom).take().isEmpty());
		assertEquals(2, ResourcesPlugin.getWorkspace().getRoot().getProjects().length);
	}

	@Test
	public void aNewStoryIsOpenedAndHasNoErrors() throws Exception {
		finish(new NewStoryWizard());
		assertEquals("story.news", Workbench.page().getActiveEditor().getTitle());
		untilIdle();
		assertEquals(List.of(), Workbench.rules(workbench.project()));
	}

	@Test
	public void aNewSourceBookIsOpenedAndHasNoErrors() throws Exception {
		finish(new NewSourceBookWizard());
		assertEquals("sources.news", Workbench.page().getActiveEditor().getTitle());
		untilIdle();
		assertEquals(List.of(), Workbench.rules(workbench.project()));
	}

	@Test
	public void pagesAreExportedAndRefusalsTold() throws Exception {
		IFile right = workbench.file("right.news", CheckingTest.RIGHT);
		IFile wrong = workbench.file("wrong.news", CheckingTest.WRONG.replace("slug pier", "slug other"));
		Path folder = Files.createTempDirectory("pages");
		List<String> refusals = HtmlExport.write(List.of(right, wrong), folder, new NullProgressMonitor());
		assertTrue(refusals.toString(), refusals.size() == 1 && refusals.get(0).startsWith("wrong.news: "));
		assertTrue(Files.exists(folder.resolve("pier.html")));
	}

	@Test
	public void theExportWizardOffersStoriesAlone() throws Exception {
		workbench.file("right.news", CheckingTest.RIGHT);
		workbench.file("sources.news", "source harbor: organization \"Harbor Office\"\n");
		workbench.file("newsroom.news", "policy \"House\" {\n}\n");
		WizardDialog dialog = open(new ExportWizard());
		Table stories = Widgets.find(dialog.getShell(), Table.class);
		Screen.until("the stories", () -> stories.getItemCount() > 0);
		Screen.pause(300);
		Screen.screenshot("export");
		assertEquals(List.of("newsroom/right.news"), Arrays.stream(stories.getItems()).map(TableItem::getText).toList());
		assertTrue(stories.getItem(0).getChecked());
		dialog.close();
	}

	@Test
	public void thePerspectiveShowsTheViews() throws Exception {
		PlatformUI.getWorkbench().showPerspective(NewsmarkPerspective.ID, Workbench.page().getWorkbenchWindow());
		workbench.open(workbench.file("a.news", CheckingTest.WRONG));
		Screen.pause(1500);
		Screen.screenshot("perspective");
		List<String> views = Arrays.stream(Workbench.page().getViewReferences()).map(IViewReference::getId).toList();
		assertTrue(views.toString(), views.contains("org.newsmark.dsl.ui.preview") && views.contains("org.newsmark.dsl.ui.ledger"));
		PlatformUI.getWorkbench().showPerspective("org.eclipse.ui.resourcePerspective", Workbench.page().getWorkbenchWindow());
	}

	@Test
	public void preferencesChangeSeverities() throws Exception {
		IFile story = workbench.isNewsroom().file("a.news", CheckingTest.HEADER.replace("---", "source x: person \"Xen\" { role \"Clerk\" }\n---") + "Old.\n");
		Screen.until("it is marked", () -> Workbench.rules(story).contains("unused-source"));
		Settings.node().put(Settings.SEVERITY + "unused-source", "off");
		Screen.until("it is not marked", () -> !Workbench.rules(story).contains("unused-source"));
		Settings.node().remove(Settings.SEVERITY + "unused-source");
		Screen.until("it is marked again", () -> Workbench.rules(story).contains("unused-source"));
	}

	@Test
	public void preferencePagesOpen() {
		PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(Workbench.page().getWorkbenchWindow().getShell(),
				"org.newsmark.dsl.ui.preferences.checking", null, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Screen.pause(500);
		Screen.screenshot("preferences");
		assertEquals("Checking", ((IPreferencePage) dialog.getSelectedPage()).getTitle());
		dialog.close();
	}

	private void finish(IWorkbenchWizard wizard) {
		WizardDialog dialog = open(wizard);
		assertTrue(wizard.canFinish() && wizard.performFinish());
		dialog.close();
	}

	private WizardDialog open(IWorkbenchWizard wizard) {
		wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(workbench.project()));
		WizardDialog dialog = new WizardDialog(Workbench.page().getWorkbenchWindow().getShell(), (IWizard) wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		return dialog;
	}

	private static void untilIdle() {
		Screen.pause(1000);
		Screen.until("all is checked", () -> ServerInProcess.get().stories().settled().isDone());
		Screen.pause(300);
	}
}
