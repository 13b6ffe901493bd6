package org.newsmark.dsl.ui.preview;

import java.io.IOException;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.newsmark.dsl.ide.commands.Commands;
import org.newsmark.dsl.ide.commands.PreviewedStory;
import org.newsmark.dsl.ui.editor.StoryEditors;
import org.newsmark.dsl.ui.hover.WebPages;
import org.newsmark.dsl.ui.server.OpenDocuments;
import org.newsmark.dsl.ui.server.ServerInProcess;
import org.newsmark.dsl.ui.server.Settings;
import org.newsmark.dsl.ui.view.WhenSeen;

/** Shows the page of the story in the active editor as it stands there, also unsaved, and follows it line by line. */
public final class PreviewView extends ViewPart implements ShownStory.Reader {

	/** Names the view. */
	public static final String ID = "org.newsmark.dsl.ui.preview";
	private static final int DELAY_MILLISECONDS = 300;
	private static final String NO_STORY = "The page of a story is shown here while you write it."
			+ " Open a story: a file whose name ends in .news.";

	private WhenSeen renewal;
	private final Runnable update = () -> renewal.ask();
	private final IPartListener2 editors = new IPartListener2() {

		@Override
		public void partActivated(IWorkbenchPartReference reference) {
			follow();
		}

		@Override
		public void partBroughtToTop(IWorkbenchPartReference reference) {
			follow();
		}

		@Override
		public void partInputChanged(IWorkbenchPartReference reference) {
			follow();
		}

		@Override
		public void partClosed(IWorkbenchPartReference reference) {
			if (story != null && story.editor() == reference.getPart(false)) {
				rest();
			}
			follow();
		}
	};
	private final IPreferenceChangeListener settings = change -> {
		if (change.getKey().equals(Settings.PREVIEW_CSS)) {
			edited();
		}
	};
	private final StackLayout layers = new StackLayout();
	private Composite parent;
	private Control hint;
	private Control content;
	private PreviewPage page;
	private ShownStory story;
	private String html = "";
	private int asked;

	@Override
	public void createPartControl(Composite control) {
		parent = control;
		parent.setLayout(layers);
		hint = hint();
		try {
			page = new PreviewPage(parent, this::pageScrolled, this::pageClicked);
			content = page.browser();
		} catch (SWTError noEngine) {
			content = explain(noEngine);
		}
		bringForward(hint);
		renewal = new WhenSeen(this, this::update);
		getSite().getPage().addPartListener(editors);
		Settings.node().addPreferenceChangeListener(settings);
		follow();
	}

	@Override
	public void dispose() {
		Settings.node().removePreferenceChangeListener(settings);
		getSite().getPage().removePartListener(editors);
		renewal.dispose();
		release();
		super.dispose();
	}

	@Override
	public void setFocus() {
		layers.topControl.setFocus();
	}

	/** Returns what shows the page; null where there is no engine for it. */
	public Browser browser() {
		return page == null ? null : page.browser();
	}

	/** Tells whether the page stands, and is that of an editor. */
	public boolean isShowing() {
		return story != null && page != null && page.isLoaded();
	}

	@Override
	public void edited() {
		Display display = parent.getDisplay();
		display.asyncExec(() -> {
			asked++;
			display.timerExec(DELAY_MILLISECONDS, update);
		});
	}

	@Override
	public void scrolled(int line) {
		if (page != null) {
			page.scrollTo(line);
		}
	}

	private void pageScrolled(int line) {
		if (story != null) {
			story.scrollTo(line);
		}
	}

	private void pageClicked(int line) {
		if (story != null) {
			story.goTo(line);
		}
	}

	private Control hint() {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(area);
		Label sentence = new Label(area, SWT.WRAP);
		sentence.setText(NO_STORY);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(sentence);
		return area;
	}

	private void bringForward(Control layer) {
		layers.topControl = layer;
		parent.layout();
	}

	/** Follows the active editor; where it shows no story, the page stays that of the last one, while that is open. */
	private void follow() {
		ServerInProcess.whenStarted(server -> {
			if (!parent.isDisposed()) {
				follow(server.documents());
			}
		});
	}

	private void follow(OpenDocuments documents) {
		IEditorPart active = getSite().getPage().getActiveEditor();
		if (active == null) {
			rest();
			return;
		}
		IDocument document = StoryEditors.document(active);
		ITextViewer viewer = ShownStory.viewer(active);
		boolean isShown = story != null && story.editor() == active && story.document() == document;
		if (!isShown && document != null && viewer != null
				&& documents.identifier(document).isPresent()) {
			release();
			story = new ShownStory(active, document, viewer, this);
			bringForward(content);
			renewal.ask();
		}
	}

	private void release() {
		if (story != null) {
			story.release();
			story = null;
		}
	}

	/** Shows what to do while there is no story. */
	private void rest() {
		release();
		if (!parent.isDisposed()) {
			setContentDescription("");
			bringForward(hint);
		}
	}

	private void update() {
		if (story == null || parent.isDisposed()) {
			return;
		}
		int number = ++asked;
		String uri = ServerInProcess.get().documents().identifier(story.document()).map(TextDocumentIdentifier::getUri)
				.orElse("");
		Display display = parent.getDisplay();
		ServerInProcess.get().execute(PreviewedStory.class, Commands.PREVIEW, Map.of("uri", uri))
				.whenComplete((preview, failure) -> {
					if (failure != null) {
						ILog.get().warn("There is no preview of " + uri, failure);
					} else if (!display.isDisposed()) {
						display.asyncExec(() -> show(number, preview));
					}
				});
	}

	/** An answer that came late, when the text was another one already, is not shown. */
	private void show(int number, PreviewedStory preview) {
		if (number == asked && story != null && !parent.isDisposed()) {
			html = preview.html();
			setContentDescription(preview.title());
			if (page != null) {
				page.show(html, story.topLine());
			}
		}
	}

	private Control explain(SWTError noEngine) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(area);
		Label reason = new Label(area, SWT.WRAP);
		reason.setText(noEngine.getMessage());
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(reason);
		Button outside = new Button(area, SWT.PUSH);
		outside.setText("Open the Page in the System's Browser");
		outside.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> openOutside()));
		return area;
	}

	private void openOutside() {
		try {
			WebPages.open(WebPages.write("newsmark-preview", PreviewPage.withoutScripts(html)).toUri().toString());
		} catch (IOException failure) {
			ILog.get().error("The page can't be written for the system's browser.", failure);
		}
	}
}
