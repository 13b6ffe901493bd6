package org.newsmark.dsl.ui.server;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.services.TextDocumentService;

/** Tells the server of the stories that the workbench holds in its file buffers, whoever edits them. */
public final class OpenDocuments implements IFileBufferListener {

	/** Taken where the server starts: the first who asks waits until it is loaded. */
	private final ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
	private final TextDocumentService server;
	private final Consumer<IFile> comesOrGoes;
	private final Map<IDocument, OpenStory> stories = new ConcurrentHashMap<>();

	/** Has {@code comesOrGoes} hear of each file whose story is opened or closed. */
	OpenDocuments(TextDocumentService server, Consumer<IFile> comesOrGoes) {
		this.server = server;
		this.comesOrGoes = comesOrGoes;
	}

	/** Takes up what is open, and follows what will be. */
	void follow() {
		buffers.addFileBufferListener(this);
		for (IFileBuffer buffer : buffers.getFileBuffers()) {
			bufferCreated(buffer);
		}
	}

	/** Returns the address by which the server knows a document; empty where it is no story of a file. */
	public Optional<TextDocumentIdentifier> identifier(IDocument document) {
		return document == null ? Optional.empty() : Optional.ofNullable(stories.get(document)).map(OpenStory::identifier);
	}

	/** Buffers are not made by one thread alone, and two of one file may be made at once. */
	@Override
	public synchronized void bufferCreated(IFileBuffer buffer) {
		URI uri = buffer.getFileStore() == null ? null : buffer.getFileStore().toURI();
		if (buffer instanceof ITextFileBuffer text && uri != null && uri.getPath() != null
				&& StoryFiles.isStory(uri.getPath())) {
			OpenStory story = stories.values().stream().filter(open -> open.identifier().getUri().equals(uri.toString()))
					.findFirst().orElseGet(() -> new OpenStory(server, uri.toString()));
			stories.put(text.getDocument(), story);
			story.open(text.getDocument());
			tell(buffer);
		}
	}

	@Override
	public synchronized void bufferDisposed(IFileBuffer buffer) {
		if (buffer instanceof ITextFileBuffer text) {
			OpenStory story = stories.remove(text.getDocument());
			if (story != null) {
				story.close(text.getDocument());
				tell(buffer);
			}
		}
	}

	private void tell(IFileBuffer buffer) {
		IFile file = buffer.getLocation() == null ? null : FileBuffers.getWorkspaceFileAtLocation(buffer.getLocation());
		if (file != null) {
			comesOrGoes.accept(file);
		}
	}

	@Override
	public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
	}

	@Override
	public void bufferContentReplaced(IFileBuffer buffer) {
	}

	@Override
	public void stateChanging(IFileBuffer buffer) {
	}

	@Override
	public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
	}

	@Override
	public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {
	}

	@Override
	public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
	}

	@Override
	public void underlyingFileDeleted(IFileBuffer buffer) {
	}

	@Override
	public void stateChangeFailed(IFileBuffer buffer) {
	}
}
