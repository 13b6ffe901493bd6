package org.newsmark.dsl.ui.server;

import java.net.URI;
import java.util.List;
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
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.services.TextDocumentService;

/** Tells the server of the stories that the workbench holds in its file buffers, whoever edits them. */
public final class OpenDocuments implements IFileBufferListener {

	private static final String LANGUAGE = "newsmark";
	private static final String EXTENSION = "news";

	/** Taken where the server starts: the first who asks waits until it is loaded. */
	private final ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
	private final TextDocumentService server;
	private final Consumer<IFile> comesOrGoes;
	private final Map<IDocument, Listener> listeners = new ConcurrentHashMap<>();

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
		Listener listener = document == null ? null : listeners.get(document);
		return listener == null ? Optional.empty() : Optional.of(new TextDocumentIdentifier(listener.uri));
	}

	@Override
	public void bufferCreated(IFileBuffer buffer) {
		URI uri = buffer.getFileStore() == null ? null : buffer.getFileStore().toURI();
		if (buffer instanceof ITextFileBuffer text && uri != null && uri.getPath() != null
				&& EXTENSION.equals(IPath.fromPortableString(uri.getPath()).getFileExtension())) {
			Listener listener = new Listener(uri.toString(), text.getDocument());
			listeners.put(text.getDocument(), listener);
			listener.open();
			tell(buffer);
		}
	}

	@Override
	public void bufferDisposed(IFileBuffer buffer) {
		if (buffer instanceof ITextFileBuffer text) {
			Listener listener = listeners.remove(text.getDocument());
			if (listener != null) {
				listener.close();
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

	private final class Listener implements IDocumentListener {

		private final String uri;
		private final IDocument document;
		private int version;
		private Range replaced;

		Listener(String uri, IDocument document) {
			this.uri = uri;
			this.document = document;
		}

		void open() {
			server.didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, LANGUAGE, ++version, document.get())));
			document.addDocumentListener(this);
		}

		void close() {
			document.removeDocumentListener(this);
			server.didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri)));
		}

		/** Positions of what is replaced are those of the text before. */
		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			replaced = DocumentPlaces.range(document, event.getOffset(), event.getLength());
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			var change = new TextDocumentContentChangeEvent(replaced, event.getText() == null ? "" : event.getText());
			server.didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri, ++version),
					List.of(change)));
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
