package org.newsmark.dsl.ui.tests;

import static org.junit.Assert.assertEquals;

import java.net.URL;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.Rule;
import org.junit.Test;

public class LinksTest {

	private static final String FOLLOW = "org.eclipse.ui.edit.text.open.hyperlink";

	@Rule
	public final Workbench workbench = new Workbench();

	@Test
	public void aNameLeadsToItsDeclaration() throws Exception {
		workbench.open("source mill: person \"Vera Mill\"\n---\n[It rains]{claim by @mi‸ll}\n");
		workbench.command(FOLLOW);
		Screen.until("the declaration", () -> workbench.viewer().getSelectedRange().x == "source ".length());
	}

	@Test
	public void aNameLeadsToAnotherFile() throws Exception {
		workbench.file("sources.news", "source harbor: organization \"Harbor Office\"\n");
		workbench.open("import \"sources.news\"\n---\n[It rains]{claim by @har‸bor}\n");
		workbench.command(FOLLOW);
		Screen.until("the other file", () -> Workbench.page().getActiveEditor().getTitle().equals("sources.news")
				&& selection().equals("harbor"));
	}

	@Test
	public void anAddressLeadsToItsPage() throws Exception {
		workbench.open("source mill: document \"Report\" {\n  url \"https://exam‸ple.org/report\"\n}\n---\n");
		NotedPages.opened();
		workbench.command(FOLLOW);
		Set<URL> opened = new HashSet<>();
		Screen.until("the page", () -> opened.addAll(NotedPages.opened()));
		assertEquals(Set.of(new URL("https://example.org/report")), opened);
	}

	private static String selection() {
		ITextEditor editor = (ITextEditor) Workbench.page().getActiveEditor();
		return ((ITextSelection) editor.getSelectionProvider().getSelection()).getText();
	}
}
