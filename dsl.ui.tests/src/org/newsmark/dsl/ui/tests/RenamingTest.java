package org.newsmark.dsl.ui.tests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.Rule;
import org.junit.Test;

public class RenamingTest {

	@Rule
	public final Workbench workbench = new Workbench();

	@Test
	public void theWizardShowsAllFilesAndOneUndoTakesThemBack() throws Exception {
		String declaration = "source harbor: organization \"Harbor Office\"\n";
		IFile sources = workbench.file("sources.news", declaration);
		String text = "import \"sources.news\"\n---\n[It rains]{claim by @har‸bor}\n";
		workbench.open(text);
		String[] previewed = new String[1];
		Dialogs dialog = Dialogs.in("Rename", shell -> {
			Dialogs.find(shell, Text.class, Text::isVisible).orElseThrow().setText("port");
			return true;
		}, Dialogs.push("Preview"), shell -> {
			previewed[0] = Dialogs.find(shell, Tree.class, Tree::isVisible)
					.map(tree -> Arrays.toString(Arrays.stream(tree.getItems())
							.flatMap(all -> Arrays.stream(all.getItems())).map(TreeItem::getText).toArray()))
					.orElse("");
			return previewed[0].contains("sources.news");
		}, Dialogs.screenshot("rename-preview"), Dialogs.push("OK"));
		workbench.press(SWT.ALT | SWT.SHIFT, 'r');
		Screen.until("the wizard", dialog::areDone);
		Screen.until("the name", () -> workbench.document().get().contains("@port")
				&& sources.readString().startsWith("source port:"));
		assertTrue(previewed[0], previewed[0].contains("story.news"));
		workbench.undoInAllFiles();
		assertEquals(text.replace("‸", ""), workbench.document().get());
		assertEquals(declaration, sources.readString());
	}
}
