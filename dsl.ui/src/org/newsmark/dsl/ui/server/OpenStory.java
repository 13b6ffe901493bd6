package org.newsmark.dsl.ui.server;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
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

/**
 * Tells the server what is typed in a story. Its file may be in two projects and be open in each: the server has the text
 * that was opened first or changed last.
 */
final class OpenStory implements IDocumentListener {

	private static final String LANGUAGE = "newsmark";

	private final TextDocumentService server;
	private final String uri;
	private final List<IDocument> documents = new ArrayList<>();
	private IDocument told;
	private int version;
	private Range replaced;
	/** Documents take what is left of CR and LF still for one end of a line, so their positions are not to be trusted. */
	private boolean isCut;

	OpenStory(TextDocumentService server, String uri) {
		this.server = server;
		this.uri = uri;
	}

	TextDocumentIdentifier identifier() {
		return new TextDocumentIdentifier(uri);
	}

	boolean isOpen() {
		return !documents.isEmpty();
	}

	void open(IDocument document) {
		if (!isOpen()) {
			told = document;
			server.didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, LANGUAGE, ++version, document.get())));
		}
		documents.add(document);
		document.addDocumentListener(this);
	}

	void close(IDocument document) {
		document.removeDocumentListener(this);
		documents.remove(document);
		if (!isOpen()) {
			server.didClose(new DidCloseTextDocumentParams(identifier()));
		} else if (document == told) {
			tellAll(documents.get(0));
		}
	}

	/** Positions of what is replaced are those of the text before. */
	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		IDocument document = event.getDocument();
		isCut |= isWithinLineEnd(document, event.getOffset())
				|| isWithinLineEnd(document, event.getOffset() + event.getLength());
		replaced = isCut || document != told ? null
				: DocumentPlaces.range(document, event.getOffset(), event.getLength());
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		if (replaced == null) {
			tellAll(event.getDocument());
		} else {
			tell(new TextDocumentContentChangeEvent(replaced, event.getText() == null ? "" : event.getText()));
		}
	}

	private void tellAll(IDocument document) {
		told = document;
		tell(new TextDocumentContentChangeEvent(document.get()));
	}

	private void tell(TextDocumentContentChangeEvent change) {
		server.didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri, ++version),
				List.of(change)));
	}

	private static boolean isWithinLineEnd(IDocument document, int offset) {
		try {
			return offset > 0 && offset < document.getLength() && document.getChar(offset - 1) == '\r'
					&& document.getChar(offset) == '\n';
		} catch (BadLocationException failure) {
			throw new IllegalStateException(failure);
		}
	}
}
