package org.newsmark.dsl.ui.tests;

import static org.junit.Assert.assertEquals;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Looks at what stands above a source, which is counted in all files. */
public class LensTest {

	private static final String SOURCE = "source mill: person \"Vera Mill\"\n";
	private static final String CLAIM = "import \"story.news\"\n---\n[It rains]{claim by @mill}\n";

	@Rule
	public final Workbench workbench = new Workbench();

	@Before
	public void open() throws Exception {
		workbench.open(SOURCE);
		Screen.until("the lens", () -> lenses().equals(List.of("no claims")));
	}

	@Test
	public void itIsRenewedWhenAnotherFileChanges() throws Exception {
		IFile other = workbench.file("other.news", CLAIM);
		Screen.pause(5000);
		Screen.until("a claim", () -> lenses().equals(List.of("1 claim")));
		other.delete(true, null);
		Screen.until("no claim", () -> lenses().equals(List.of("no claims")));
	}

	@Test
	public void aClickLeadsToTheOneClaim() throws Exception {
		workbench.file("other.news", CLAIM);
		Screen.until("a claim", () -> lenses().equals(List.of("1 claim")));
		click();
		Screen.until("the claim", () -> Workbench.page().getActiveEditor().getTitle().equals("other.news"));
	}

	@Test
	public void aClickListsManyClaims() throws Exception {
		workbench.file("other.news", CLAIM + "\n[It pours]{claim by @mill}\n");
		Screen.until("two claims", () -> lenses().equals(List.of("2 claims")));
		click();
		Screen.until("the list", () -> found() == 2);
		Screen.pause(500);
		Screen.screenshot("lens-claims");
		assertEquals("Claims that rest on @mill - 2 places", NewSearchUI.getQueries()[0].getSearchResult().getLabel());
	}

	@Test
	public void aClickOnNoClaimsSaysSo() {
		click();
		Screen.until("the sentence",
				() -> says(Workbench.page().getWorkbenchWindow().getShell(), "No claim rests on @mill."));
	}

	private static boolean says(Composite line, String sentence) {
		return Arrays.stream(line.getChildren()).anyMatch(part -> part instanceof CLabel label
				&& label.getText().equals(sentence) || part instanceof Composite parts && says(parts, sentence));
	}

	private void click() {
		workbench.widget().forceFocus();
		Screen.pause(300);
		Point lens = new Point(workbench.widget().getLeftMargin() + 10, workbench.widget().getLineVerticalIndent(0) / 2);
		Widgets.send(workbench.widget(), SWT.MouseMove, lens, 0);
		Widgets.send(workbench.widget(), SWT.MouseDown, lens, 1);
		Widgets.send(workbench.widget(), SWT.MouseUp, lens, 1);
	}

	private static int found() {
		ISearchQuery[] queries = NewSearchUI.getQueries();
		return queries.length == 0 ? 0 : ((AbstractTextSearchResult) queries[0].getSearchResult()).getMatchCount();
	}

	/** The platform keeps to itself what it draws. */
	private List<String> lenses() throws Exception {
		List<String> labels = new ArrayList<>();
		List<Annotation> all = new ArrayList<>();
		workbench.viewer().getAnnotationModel().getAnnotationIterator().forEachRemaining(all::add);
		for (Annotation annotation : all) {
			if (annotation.getClass().getSimpleName().equals("CodeMiningLineHeaderAnnotation")) {
				Field minings = annotation.getClass().getDeclaredField("fMinings");
				minings.setAccessible(true);
				((List<?>) minings.get(annotation)).forEach(mining -> labels.add(((ICodeMining) mining).getLabel()));
			}
		}
		return labels;
	}
}
