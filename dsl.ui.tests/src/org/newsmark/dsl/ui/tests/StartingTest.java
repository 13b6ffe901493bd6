package org.newsmark.dsl.ui.tests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.ProgressMonitorPart;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.junit.Rule;
import org.junit.Test;
import org.newsmark.dsl.starting.FirstTexts;
import org.newsmark.dsl.ui.checking.Newsroom;
import org.newsmark.dsl.ui.server.ServerInProcess;
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
		assertTrue(Newsroom.isOn(project));
		for (Map.Entry<String, String> file : FirstTexts.newsroom("lantern", LocalDate.now()).entrySet()) {
			assertEquals(file.getValue(), Files.readString(Path.of(project.getFile(file.getKey()).getLocationURI())));
		}
		untilIdle();
		assertEquals(List.of(), Workbench.rules(project));
		assertTrue(project.findMaxProblemSeverity(null, true, IResource.DEPTH_INFINITE) < 0);
	}

	@Test
	public void whoeverBeginsAProjectIsOfferedThePerspective() throws Exception {
		WizardDialog dialog = open(PlatformUI.getWorkbench().getNewWizardRegistry()
				.findWizard("org.newsmark.dsl.ui.newProject").createWizard());
		Dialogs.find(dialog.getShell(), Text.class, Text::isVisible).orElseThrow().setText("lantern");
		Dialogs offer = Dialogs.in("Open Associated Perspective", Dialogs.screenshot("perspective-offer"), Dialogs.push("Open"));
		Dialogs.push("Finish").test(dialog.getShell());
		Screen.until("the offer", offer::areDone);
		Screen.until("the story", () -> Workbench.page().getActiveEditor() != null);
		assertEquals(NewsmarkPerspective.ID, Workbench.page().getPerspective().getId());
		PlatformUI.getWorkbench().showPerspective("org.eclipse.ui.resourcePerspective", Workbench.page().getWorkbenchWindow());
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
		assertEquals(2, ResourcesPlugin.getWorkspace().getRoot().getProjects().length);
	}

	@Test
	public void ofAGivenFolderTheNewestStoryIsOpened() throws Exception {
		Path newsroom = Files.createTempDirectory("lantern").toRealPath();
		Files.writeString(newsroom.resolve("newsroom.news"), "policy \"Lantern\" { profile default }\n");
		Files.writeString(newsroom.resolve("a.news"), CheckingTest.RIGHT.replace("2025-11-30", "2025-11-28"));
		Files.writeString(newsroom.resolve("b.news"), CheckingTest.RIGHT.replace("slug pier", "slug newer"));
		Files.writeString(newsroom.resolve("c.news"), "story \"Undated\"\n---\nOld.\n");
		CompletableFuture<Optional<IFile>> taken = CompletableFuture.supplyAsync(() -> {
			try {
				return new GivenStory(newsroom).take();
			} catch (CoreException failure) {
				throw new CompletionException(failure);
			}
		});
		Screen.until("the story", taken::isDone);
		assertEquals("b.news", taken.join().orElseThrow().getName());
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
		HtmlExport.Written written = HtmlExport.write(List.of(right, wrong), folder, new NullProgressMonitor());
		assertTrue(written.refusals().toString(),
				written.refusals().size() == 1 && written.refusals().get(0).startsWith("wrong.news: "));
		assertEquals(List.of(folder.resolve("pier.html")), written.pages());
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
	public void theExportWizardMarksWhatIsSelectedOrAll() throws Exception {
		IFile first = workbench.file("first.news", CheckingTest.RIGHT);
		workbench.file("second.news", CheckingTest.RIGHT.replace("slug pier", "slug second"));
		assertEquals(List.of(first.getName()), marked(new StructuredSelection(first), null));
		assertEquals(List.of("first.news", "second.news"), marked(StructuredSelection.EMPTY, null));
		assertEquals(List.of(), marked(StructuredSelection.EMPTY, "Deselect All"));
		assertEquals(List.of("first.news", "second.news"), marked(new StructuredSelection(first), "Select All"));
	}

	@Test
	public void theExportWizardTellsWhatItWrote() throws Exception {
		workbench.file("right.news", CheckingTest.RIGHT);
		workbench.file("wrong.news", CheckingTest.WRONG.replace("slug pier", "slug other"));
		Path folder = Files.createTempDirectory("pages");
		NotedPages.opened();
		WizardDialog dialog = open(new ExportWizard(), StructuredSelection.EMPTY);
		Table stories = Widgets.find(dialog.getShell(), Table.class);
		Screen.until("the stories", () -> stories.getItemCount() == 2);
		Dialogs.find(dialog.getShell(), Text.class, Text::isVisible).orElseThrow().setText(folder.toString());
		String[] told = new String[1];
		Dialogs result = Dialogs.in("Stories as HTML", Dialogs.screenshot("exported"), shell -> {
			told[0] = words(shell);
			return true;
		}, Dialogs.push("Open First Page"));
		Dialogs.push("Finish").test(dialog.getShell());
		Screen.until("the result", result::areDone);
		assertTrue(told[0], told[0].contains("1 page was written to " + folder + ".")
				&& told[0].contains("1 story has none:")
				&& told[0].contains("wrong.news: no page before its error is mended."));
		assertEquals(List.of(folder.resolve("pier.html").toUri().toURL()), NotedPages.opened());
	}

	@Test
	public void anExportIsCanceled() throws Exception {
		for (int i = 0; i < 100; i++) {
			workbench.file("story-" + i + ".news", CheckingTest.RIGHT.replace("slug pier", "slug pier-" + i));
		}
		Path folder = Files.createTempDirectory("pages");
		WizardDialog dialog = open(new ExportWizard(), StructuredSelection.EMPTY);
		Table stories = Widgets.find(dialog.getShell(), Table.class);
		Screen.until("the stories", () -> stories.getItemCount() == 100);
		Dialogs.find(dialog.getShell(), Text.class, Text::isVisible).orElseThrow().setText(folder.toString());
		boolean[] isCanceled = new boolean[1];
		assertTrue(Dialogs.push("Finish").test(dialog.getShell()));
		dialog.getShell().getDisplay().asyncExec(() -> { // stands in line for when pages are being written
			Widgets.find(Widgets.find(dialog.getShell(), ProgressMonitorPart.class), ToolBar.class).getItem(0)
					.notifyListeners(SWT.Selection, new Event());
			isCanceled[0] = true;
		});
		Screen.until("the end of the export", () -> isCanceled[0]);
		assertFalse(Thread.interrupted());
		assertTrue(Dialogs.find(dialog.getShell(), Button.class, button -> button.getText().equals("&Finish")).isPresent());
		assertTrue(folder.toFile().list().length < 100);
		dialog.close();
	}

	private static String words(Control control) {
		return control instanceof Label label ? label.getText() : control instanceof Text text ? text.getText()
				: !(control instanceof Composite parent) ? ""
						: Arrays.stream(parent.getChildren()).map(StartingTest::words)
								.collect(Collectors.joining("\n"));
	}

	/** Returns the files that are marked in the wizard, after a button was pushed if one is named. */
	private List<String> marked(IStructuredSelection selection, String button) {
		WizardDialog dialog = open(new ExportWizard(), selection);
		Table stories = Widgets.find(dialog.getShell(), Table.class);
		Screen.until("the stories", () -> stories.getItemCount() == 2);
		if (button != null) {
			assertTrue(Dialogs.push(button).test(dialog.getShell()));
			Screen.pause(200);
		}
		List<String> marked = Arrays.stream(stories.getItems()).filter(TableItem::getChecked)
				.map(item -> item.getText().replaceAll(".*/", "")).toList();
		dialog.close();
		return marked;
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

	private void finish(IWorkbenchWizard wizard) {
		WizardDialog dialog = open(wizard);
		assertTrue(wizard.canFinish() && wizard.performFinish());
		dialog.close();
	}

	private WizardDialog open(IWorkbenchWizard wizard) {
		return open(wizard, new StructuredSelection(workbench.project()));
	}

	private static WizardDialog open(IWorkbenchWizard wizard, IStructuredSelection selection) {
		wizard.init(PlatformUI.getWorkbench(), selection);
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
