package org.newsmark.dsl.ui.starting;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.newsmark.dsl.ui.ledger.LedgerView;
import org.newsmark.dsl.ui.preview.PreviewView;

/** Lays out the views for work on stories: the page beside the text, problems and sources below. */
public final class NewsmarkPerspective implements IPerspectiveFactory {

	/** Names the perspective. */
	public static final String ID = "org.newsmark.dsl.ui.perspective";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.addView(IPageLayout.ID_PROJECT_EXPLORER, IPageLayout.LEFT, 0.2f, editors);
		layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.BOTTOM, 0.6f, IPageLayout.ID_PROJECT_EXPLORER);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.7f, editors);
		below.addView(IPageLayout.ID_PROBLEM_VIEW);
		below.addView(LedgerView.ID);
		layout.addView(PreviewView.ID, IPageLayout.RIGHT, 0.55f, editors);
		layout.addNewWizardShortcut("org.newsmark.dsl.ui.newStory");
		layout.addNewWizardShortcut("org.newsmark.dsl.ui.newSourceBook");
		layout.addNewWizardShortcut("org.newsmark.dsl.ui.newProject");
	}
}
