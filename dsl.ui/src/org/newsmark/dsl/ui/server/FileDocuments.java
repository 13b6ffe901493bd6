package org.newsmark.dsl.ui.server;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;

/** Finds the text of a file as the server knows it: what the workbench holds of it, else what stands on disk. */
public final class FileDocuments {

	private FileDocuments() {
	}

	/** Returns the document that the workbench edits, or a copy of the file where it edits none. */
	public static IDocument of(IFile file) throws CoreException {
		ITextFileBuffer buffer = buffer(file);
		return buffer != null ? buffer.getDocument() : new Document(file.readString());
	}

	/** Tells whether a document is the text of a story that the workbench edits. */
	static boolean isStory(IDocument document) {
		ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
		return buffer != null && buffer.getFileStore() != null && StoryFiles.isStory(buffer.getFileStore().getName());
	}

	/** Tells whether the workbench holds the text of the file. */
	public static boolean isOpen(IFile file) {
		return buffer(file) != null;
	}

	/** Returns a number that is another one when the text has changed. */
	public static long stamp(IFile file) {
		ITextFileBuffer buffer = buffer(file);
		return buffer != null ? stamp(buffer.getDocument()) : file.getModificationStamp();
	}

	/** Returns a number that is another one when the text has changed. */
	public static long stamp(IDocument document) {
		return ((IDocumentExtension4) document).getModificationStamp();
	}

	private static ITextFileBuffer buffer(IFile file) {
		return FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
	}
}
