package org.newsmark.dsl.ui.tests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.TextInvocationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.spelling.SpellingAnnotation;
import org.eclipse.ui.texteditor.spelling.SpellingService;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.newsmark.dsl.ui.spelling.UserWords;

public class SpellingTest {

	private static final String HEADER = "story \"Bridge closed\" {\n  slug brige\n  byline \"Ayodeji Okonjo\"\n}\n"
			+ "source hydro: person \"Nicolás Maduro\" { role \"presidnt\" }\n---\n";

	private static final String PAGE = "org.eclipse.ui.editors.preferencePages.Spelling";

	@Rule
	public final Workbench workbench = new Workbench();

	@After
	public void forget() {
		UserWords.get().set(List.of());
		EditorsUI.getPreferenceStore().setToDefault(SpellingService.PREFERENCE_SPELLING_ENABLED);
	}

	@Test
	public void onlyMisspelledProseIsUnderlined() throws Exception {
		workbench.open(HEADER.replace("Bridge closed", "Bridge closd")
				+ "The [goverment of Mr. Maduro]{claim #govermnt by @hydro} knew 😀 it’s allways so, wrote Ayodeji Okonjo.\n"
				+ "See `wrod` and [the](https://exampel.org/teh) report by NATO of the 4th. // shud\n// commment\n"
				+ "Maduro's aides and the Maduros met Xiomara Ybarra at the well-kept café. Ybarra left.\n");
		until("closd", "goverment", "allways", "shud");
		workbench.select(workbench.document().get().indexOf("allways"), 0);
		offer("Change to 'always'");
		Screen.pause(300);
		Screen.screenshot("spelling");
	}

	@Test
	public void aNameThatIsNearlyThatOfASourceIsWrong() throws Exception {
		workbench.open(HEADER + "On Monday Nicolas Mad‸ruo spoke. Madruo's aides did not. Madrid did.\n");
		until("Madruo", "Madruo's");
		choose("Change to 'Maduro'");
		assertTrue(workbench.text(), workbench.text().contains("Nicolas Maduro‸ spoke"));
		until("Madruo's");
	}

	@Test
	public void aCorrectionMendsTheText() throws Exception {
		workbench.open(HEADER + "All of it. Gov‸erment is slow.\n");
		until("Goverment");
		choose("Change to 'Government'");
		assertTrue(workbench.text(), workbench.text().endsWith("All of it. Government‸ is slow.\n"));
		until();
	}

	@Test
	public void aWordOfTheUserIsRight() throws Exception {
		workbench.open(HEADER + "They were gobsm‸ackd, quite gobsmackd, and befuddld.\n");
		until("gobsmackd", "gobsmackd", "befuddld");
		choose("Add 'gobsmackd' to the dictionary");
		until("befuddld");
		assertEquals(List.of("gobsmackd"), UserWords.get().all());
		workbench.select(workbench.document().get().indexOf("befuddld"), 0);
		choose("Ignore 'befuddld' in this session");
		until();
		UserWords.get().set(List.of());
		until("gobsmackd", "gobsmackd");
	}

	@Test
	public void americanAndBritishWordsAreRightWhereTheStoryNamesNoCountry() throws Exception {
		workbench.open(HEADER + "The color of the colour is colur.\n");
		until("colur");
		workbench.document().replace(HEADER.indexOf("  slug"), 0, "  language en-US\n");
		until("colour", "colur");
		workbench.document().replace(HEADER.indexOf("  slug"), "  language en-US".length(), "  language en-GB");
		until("color", "colur");
		workbench.document().replace(HEADER.indexOf("  slug"), "  language en-GB".length(), "  language de   ");
		until();
	}

	@Test
	public void whatIsTypedIsCheckedAfterAPause() throws Exception {
		workbench.open(HEADER + "All is well‸");
		Screen.pause(500);
		workbench.type(" beleive");
		until("beleive");
		EditorsUI.getPreferenceStore().setValue(SpellingService.PREFERENCE_SPELLING_ENABLED, false);
		until();
	}

	@Test
	public void twoEditorsOnAStoryUnderlineAWordOnce() throws Exception {
		workbench.open(HEADER + "All is wel but slwo.\n");
		until("wel", "slwo");
		Workbench.page().openEditor(workbench.editor().getEditorInput(), workbench.editor().getSite().getId(), true,
				IWorkbenchPage.MATCH_NONE);
		Screen.pause(1_000);
		until("wel", "slwo");
	}

	@Test
	public void aNameOfAnotherFileIsRightOnceItIsDeclared() throws Exception {
		IFile book = workbench.file("book.news", "source hydro: person \"Ada Lund\"\n");
		workbench.open("import \"book.news\"\n---\nThe band xlth plays.\n");
		IFile story = workbench.editor().getEditorInput().getAdapter(IFile.class);
		until("xlth");
		workbench.open(book);
		workbench.document().set("source hydro: organization \"xlth\"\n");
		workbench.open(story);
		until();
	}

	@Test
	public void thePageOnSpellingHasTheWordsOfTheUser() throws Exception {
		UserWords.get().add("gobsmackd");
		workbench.open(HEADER + "They were gobsmackd but slwo.\n");
		until("slwo");
		PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(null, PAGE, new String[] { PAGE }, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Screen.pause(500);
		Screen.screenshot("spelling-preferences");
		((Text) find(dialog.getShell(), each -> each instanceof Text text && text.getText().strip().equals("gobsmackd")))
				.setText("slwo");
		find(dialog.getShell(), each -> each instanceof Button button && button.getText().contains("Close"))
				.notifyListeners(SWT.Selection, new Event());
		until("gobsmackd");
	}

	@Test
	public void otherTextsMayBeCheckedAsWell() throws Exception {
		IFile notes = workbench.file("notes.txt", "Ask wether it is true.\n");
		ITextEditor editor = (ITextEditor) IDE.openEditor(Workbench.page(), notes, "org.eclipse.ui.DefaultTextEditor");
		IAnnotationModel model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
		Screen.until("the underlined word", () -> underlined(model, "Ask wether it is true.\n").equals(List.of("wether")));
	}

	@Test
	public void otherTextsAreMendedWhereTheWordStandsByNow() throws Exception {
		IFile notes = workbench.file("notes.txt", "Ask wether it is true, or stranj.\n");
		ITextEditor editor = (ITextEditor) IDE.openEditor(Workbench.page(), notes, "org.eclipse.ui.DefaultTextEditor");
		ISourceViewer viewer = (ISourceViewer) editor.getAdapter(ITextOperationTarget.class);
		IDocument text = viewer.getDocument();
		Screen.until("the underlined words",
				() -> underlined(viewer.getAnnotationModel(), text.get()).equals(List.of("wether", "stranj")));
		text.replace(0, 0, "Then: ");
		choose(viewer, "stranj", "Ignore 'stranj' in this session");
		assertEquals(List.of("wether"), underlined(viewer.getAnnotationModel(), text.get()));
		text.replace(0, 0, "And ");
		choose(viewer, "wether", "Change to 'whether'");
		assertEquals("And Then: Ask whether it is true, or stranj.\n", text.get());
	}

	/** Takes what is offered in an editor of the platform's. */
	private static void choose(ISourceViewer viewer, String word, String label) {
		TextInvocationContext context = new TextInvocationContext(viewer, viewer.getDocument().get().indexOf(word), word.length());
		List<ICompletionProposal> offered = new ArrayList<>();
		Screen.until("the offer " + label, () -> {
			viewer.getAnnotationModel().getAnnotationIterator().forEachRemaining(each -> {
				if (each instanceof SpellingAnnotation found
						&& viewer.getAnnotationModel().getPosition(found).getOffset() == context.getOffset()) {
					Arrays.stream(found.getSpellingProblem().getProposals(context))
							.filter(proposal -> proposal.getDisplayString().equals(label)).forEach(offered::add);
				}
			});
			return !offered.isEmpty();
		});
		offered.get(0).apply(viewer.getDocument());
	}

	@Test
	public void aLongStoryIsCheckedInTheBackground() throws Exception {
		workbench.open(HEADER + "Nothing of what the mayor said was reported by the council or anybody else.\n\n".repeat(700)
				+ "End of the stroy.\n");
		until("stroy");
	}

	/** Takes what is offered on Ctrl+1. */
	private void choose(String label) {
		TableItem chosen = offer(label);
		Table table = chosen.getParent();
		table.setSelection(chosen);
		table.notifyListeners(SWT.DefaultSelection, new Event());
	}

	private TableItem offer(String label) {
		workbench.press(SWT.CTRL, '1');
		TableItem[] chosen = new TableItem[1];
		Screen.until("the offer " + label, () -> {
			chosen[0] = offers().filter(item -> item.getText().equals(label)).findFirst().orElse(null);
			return chosen[0] != null;
		});
		return chosen[0];
	}

	private static Control find(Composite parent, Predicate<Control> fits) {
		return Arrays.stream(parent.getChildren())
				.map(each -> fits.test(each) ? each : each instanceof Composite inner ? find(inner, fits) : null)
				.filter(Objects::nonNull).findFirst().orElse(null);
	}

	private static Stream<TableItem> offers() {
		return Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible)
				.flatMap(shell -> Arrays.stream(shell.getChildren())).filter(Table.class::isInstance).map(Table.class::cast)
				.flatMap(table -> Arrays.stream(table.getItems()));
	}

	private void until(String... words) {
		Screen.until("the underlined words " + List.of(words) + ", not " + underlined(),
				() -> underlined().equals(List.of(words)));
	}

	private List<String> underlined() {
		return underlined(workbench.viewer().getAnnotationModel(), workbench.document().get());
	}

	private static List<String> underlined(IAnnotationModel model, String text) {
		TreeMap<Integer, String> words = new TreeMap<>();
		int count = 0;
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			if (all.next() instanceof SpellingAnnotation annotation) {
				Position place = model.getPosition(annotation);
				words.put(place.getOffset(),
						text.substring(place.getOffset(), Math.min(place.getOffset() + place.getLength(), text.length())));
				count++;
			}
		}
		assertEquals("a word is underlined twice", count, words.size());
		return List.copyOf(words.values());
	}
}
