package org.newsmark.dsl.ui.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.ISourceViewerExtension3;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.newsmark.dsl.ui.ledger.LedgerView;
import org.newsmark.dsl.ui.starting.NewProjectWizard;
import org.newsmark.dsl.ui.starting.NewsmarkPerspective;

/** Takes the pictures of {@code docs/eclipse.md}; {@code docs/images/eclipse/take} starts it. Not a test. */
public class Pictures {

	private static final String UNSOURCED = "\nThe rain [has stopped in all valleys]{claim}.\n";
	/** Popups stand out of the editor; this much of what is beside it is shown as well. */
	private static final int BESIDE = 330;
	private static final int HIGH = 400;

	@Rule
	public final Workbench workbench = new Workbench();

	@Before
	public void theExamples() throws Exception {
		PlatformUI.getWorkbench().showPerspective(NewsmarkPerspective.ID, Workbench.page().getWorkbenchWindow());
		workbench.isNewsroom();
		Path examples = Path.of(System.getProperty("newsmark.examples"));
		try (Stream<Path> stories = Files.walk(examples)) {
			for (Path story : (Iterable<Path>) stories.filter(path -> path.toString().endsWith(".news"))::iterator) {
				workbench.file(examples.relativize(story).toString(), Files.readString(story));
			}
		}
		IFile storm = workbench.project().getFile("weather/storm-bettany.news");
		workbench.open(storm);
		String text = workbench.document().get();
		workbench.document().replace(text.indexOf("\n[The river crested"), 0, UNSOURCED);
		Screen.until("the claim is marked", () -> !Workbench.rules(storm).isEmpty());
		caretAt("Eleven were treated");
		Screen.pause(2500);
	}

	@Test
	public void workbench() {
		picture("workbench", Workbench.page().getWorkbenchWindow().getShell());
	}

	@Test
	public void proposals() throws Exception {
		caretAt("has stopped in all valleys]{claim", "has stopped in all valleys]{claim".length());
		workbench.document().replace(workbench.viewer().getSelectedRange().x, 0, " by @");
		workbench.select(workbench.viewer().getSelectedRange().x + " by @".length(), 0);
		Screen.pause(1000);
		workbench.viewer().doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
		Screen.until("proposals", () -> Widgets.popup(Table.class) != null && Widgets.popup(Table.class).getItemCount() > 3);
		Screen.pause(1500);
		pictureOfEditor("proposals");
	}

	@Test
	public void fixes() throws Exception {
		caretAt("has stopped in all valleys", 3);
		Screen.pause(1000);
		IQuickAssistAssistant fixes = ((ISourceViewerExtension3) workbench.viewer()).getQuickAssistAssistant();
		fixes.showPossibleQuickAssists();
		Screen.until("fixes", Pictures::isPopup);
		Screen.pause(1500);
		pictureOfEditor("fixes");
	}

	@Test
	public void ledger() throws Exception {
		LedgerView ledger = (LedgerView) Workbench.page().showView(LedgerView.ID);
		Screen.until("sources", () -> ledger.tree().getTree().getItemCount() > 3);
		ledger.tree().expandToLevel(2);
		Screen.pause(1000);
		picture("ledger", ledger.tree().getTree().getParent().getParent());
	}

	@Test
	public void wizard() {
		NewProjectWizard wizard = new NewProjectWizard();
		wizard.init(PlatformUI.getWorkbench(), new StructuredSelection());
		WizardDialog dialog = new WizardDialog(Workbench.page().getWorkbenchWindow().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		fillIn(dialog.getShell());
		Screen.pause(1000);
		picture("wizard", dialog.getShell());
		dialog.close();
	}

	/** What stands there by itself is a folder of this build. */
	private static void fillIn(Shell dialog) {
		Iterator<String> words = List.of("lantern", "/home/ada/stories/lantern").iterator();
		all(dialog).forEach(control -> {
			if (control instanceof Button button && (button.getStyle() & SWT.CHECK) != 0) {
				button.setSelection(false);
				button.notifyListeners(SWT.Selection, new Event());
			} else if (control instanceof Text text && text.getEditable()) {
				text.setText(words.next());
			}
		});
	}

	private static Stream<Control> all(Control control) {
		return control instanceof Composite parent ? Arrays.stream(parent.getChildren()).flatMap(Pictures::all)
				: Stream.of(control);
	}

	private void caretAt(String words) {
		caretAt(words, 0);
	}

	private void caretAt(String words, int further) {
		int offset = workbench.document().get().indexOf(words) + further;
		workbench.select(offset, 0);
		workbench.widget().setTopIndex(workbench.widget().getLineAtOffset(workbench.viewer().modelOffset2WidgetOffset(offset)) - 4);
	}

	private static boolean isPopup() {
		for (Shell shell : Workbench.page().getWorkbenchWindow().getShell().getShells()) {
			if (shell.isVisible() && shell.getText().isEmpty()) {
				return true;
			}
		}
		return false;
	}

	private void pictureOfEditor(String name) {
		Rectangle bounds = onScreen(workbench.widget());
		Screen.screenshot(name, new Rectangle(bounds.x, bounds.y, bounds.width + BESIDE, HIGH));
	}

	private static void picture(String name, Control control) {
		Screen.screenshot(name, onScreen(control));
	}

	private static Rectangle onScreen(Control control) {
		Point corner = control.toDisplay(0, 0);
		Point size = control instanceof Shell shell ? new Point(shell.getClientArea().width, shell.getClientArea().height)
				: control.getSize();
		return new Rectangle(corner.x, corner.y, size.x, size.y);
	}
}
