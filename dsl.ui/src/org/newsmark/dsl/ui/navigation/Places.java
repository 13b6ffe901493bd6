package org.newsmark.dsl.ui.navigation;

import java.net.URI;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Range;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.newsmark.dsl.ui.server.DocumentPlaces;
import org.newsmark.dsl.ui.server.FileDocuments;

/** Leads to places that the server names. */
public final class Places {

	private Places() {
	}

	/** Opens the file of an address and selects a range in it. */
	public static void open(String address, Range range) {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		try {
			Optional<IFile> file = file(address);
			IEditorPart editor = file.isPresent() ? IDE.openEditor(page, file.get())
					: IDE.openEditorOnFileStore(page, EFS.getStore(URI.create(address)));
			if (editor instanceof ITextEditor text && range != null) {
				IRegion region = DocumentPlaces
						.region(text.getDocumentProvider().getDocument(text.getEditorInput()), range);
				text.selectAndReveal(region.getOffset(), region.getLength());
			}
		} catch (CoreException failure) {
			ILog.get().error(address + " could not be opened", failure);
		}
	}

	/** Returns the file that can be made at an address of the workspace. */
	public static Optional<IFile> newFile(String address) {
		return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(URI.create(address)))
				.filter(file -> !file.exists() && file.getParent().isAccessible())
				.min(Comparator.comparing(file -> file.getFullPath().segmentCount()));
	}

	/** Returns the file of the workspace at an address: of one in two projects the one that is open, or the nearest. */
	public static Optional<IFile> file(String address) {
		return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(URI.create(address)))
				.filter(IFile::exists).min(Comparator.<IFile, Boolean>comparing(file -> !FileDocuments.isOpen(file))
						.thenComparing(file -> file.getFullPath().segmentCount()));
	}
}
