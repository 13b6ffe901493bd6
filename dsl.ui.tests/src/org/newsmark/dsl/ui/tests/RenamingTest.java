package org.newsmark.dsl.ui.tests;

import static org.junit.Assert.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
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
		String text = "import \"sources.news\"\n---\n[It rains]{claim by @har‸bor}, [it pours]{claim by @harbor}\n";
		workbench.open(text);
		String[] previewed = new String[1];
		Dialogs dialog = Dialogs.in("Rename", shell -> {
			Dialogs.find(shell, Text.class, Text::isVisible).orElseThrow().setText("port");
			return true;
		}, Dialogs.push("Preview"), shell -> {
			previewed[0] = Dialogs.find(shell, Tree.class, Tree::isVisible).map(RenamingTest::lines).orElse("");
			return previewed[0].contains("sources.news");
		}, Dialogs.screenshot("rename-preview"), Dialogs.push("OK"));
		workbench.press(SWT.ALT | SWT.SHIFT, 'r');
		Screen.until("the wizard", dialog::areDone);
		Screen.until("the name", () -> workbench.document().get().contains("@port")
				&& sources.readString().startsWith("source port:"));
		assertEquals("""
				Rename 'harbor' to 'port': 3 places in 2 files
				sources.news - newsroom
				Line 1: source harbor: organization "Harbor Office"
				story.news - newsroom
				Line 3: [It rains]{claim by @harbor}, [it pours]{claim by @harbor}
				Line 3: …claim by @harbor}, [it pours]{claim by @harbor}
				""", previewed[0]);
		workbench.undoInAllFiles();
		assertEquals(text.replace("‸", ""), workbench.document().get());
		assertEquals(declaration, sources.readString());
	}

	private static String lines(Tree tree) {
		return lines(tree.getItems());
	}

	private static String lines(TreeItem[] items) {
		return Arrays.stream(items).map(item -> {
			item.setExpanded(true);
			item.getParent().notifyListeners(SWT.Expand, expansion(item));
			return item.getText() + "\n" + lines(item.getItems());
		}).collect(Collectors.joining());
	}

	/** What is not expanded yet has no children. */
	private static Event expansion(TreeItem item) {
		Event event = new Event();
		event.item = item;
		return event;
	}
}
