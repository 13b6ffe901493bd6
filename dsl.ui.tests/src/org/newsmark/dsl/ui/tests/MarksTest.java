package org.newsmark.dsl.ui.tests;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Item;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.junit.Rule;
import org.junit.Test;

public class MarksTest {

	@Rule
	public final Workbench workbench = new Workbench();

	/** No other test shows a folder with a problem, so nobody but Newsmark can have had this picture drawn. */
	@Test
	public void aFolderWithAProblemHasThePictureThatWasDrawnBefore() throws Exception {
		workbench.isNewsroom();
		ISharedImages pictures = PlatformUI.getWorkbench().getSharedImages();
		ImageDescriptor parts = new DecorationOverlayIcon(pictures.getImageDescriptor(ISharedImages.IMG_OBJ_FOLDER),
				pictures.getImageDescriptor(ISharedImages.IMG_DEC_FIELD_ERROR), IDecoration.BOTTOM_LEFT);
		Screen.until("the picture is drawn", () -> JFaceResources.getResources().find(parts) != null);
		Image drawn = (Image) JFaceResources.getResources().find(parts);

		IViewPart explorer = Workbench.page().showView(IPageLayout.ID_PROJECT_EXPLORER);
		TreeViewer tree = (TreeViewer) explorer.getSite().getSelectionProvider();
		IFile story = workbench.file("town/a.news", CheckingTest.WRONG);
		tree.expandToLevel(story, 1);
		Screen.until("the folder is listed", () -> tree.testFindItem(story.getParent()) != null);
		Item folder = (Item) tree.testFindItem(story.getParent());
		Screen.until("the folder shows that it has a problem", () -> drawn.equals(folder.getImage()));
	}
}
