package org.newsmark.dsl.ui.outline;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.texteditor.ITextEditor;
import org.newsmark.dsl.ui.editor.StoryEditors;
import org.newsmark.dsl.ui.icons.Icons;
import org.newsmark.dsl.ui.server.DocumentPlaces;
import org.newsmark.dsl.ui.server.Questions;
import org.newsmark.dsl.ui.server.ServerInProcess;

/** Shows what a story consists of as a tree. */
final class Symbols {

	private Symbols() {
	}

	/** Asks what the text consists of. */
	static void of(IDocument document, Consumer<List<DocumentSymbol>> taker) {
		Questions.later(document, file -> ServerInProcess.get().files().documentSymbol(new DocumentSymbolParams(file)),
				symbols -> taker.accept(symbols.stream().map(symbol -> symbol.getRight()).toList()));
	}

	/** Labels of several colors would be measured and drawn row by row, which takes long for a long story. */
	static void show(TreeViewer tree) {
		tree.setContentProvider(new Content());
		tree.setLabelProvider(new Labels());
		tree.setComparer(new Same());
		tree.setUseHashlookup(true);
	}

	/** Returns the innermost symbol around a place. */
	static Optional<DocumentSymbol> at(List<DocumentSymbol> symbols, IDocument document, int offset) {
		return symbols.stream().filter(symbol -> {
			IRegion region = DocumentPlaces.region(document, symbol.getRange());
			return region.getOffset() <= offset && offset <= region.getOffset() + region.getLength();
		}).findFirst().map(symbol -> at(children(symbol), document, offset).orElse(symbol));
	}

	static void reveal(DocumentSymbol symbol, ITextEditor editor) {
		IRegion region = DocumentPlaces.region(StoryEditors.document(editor), symbol.getSelectionRange());
		editor.selectAndReveal(region.getOffset(), region.getLength());
	}

	static List<DocumentSymbol> children(DocumentSymbol symbol) {
		return symbol.getChildren() == null ? List.of() : symbol.getChildren();
	}

	private static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object symbols) {
			return ((Collection<?>) symbols).toArray();
		}

		@Override
		public Object[] getChildren(Object symbol) {
			return children((DocumentSymbol) symbol).toArray();
		}

		@Override
		public Object getParent(Object symbol) {
			return null;
		}

		@Override
		public boolean hasChildren(Object symbol) {
			return !children((DocumentSymbol) symbol).isEmpty();
		}
	}

	/** What a symbol is called changes while it is shown. */
	private static final class Same implements IElementComparer {

		@Override
		public boolean equals(Object one, Object other) {
			return one == other;
		}

		@Override
		public int hashCode(Object symbol) {
			return System.identityHashCode(symbol);
		}
	}

	private static final class Labels extends LabelProvider {

		@Override
		public Image getImage(Object element) {
			return Icons.of((DocumentSymbol) element);
		}

		@Override
		public String getText(Object element) {
			DocumentSymbol symbol = (DocumentSymbol) element;
			return symbol.getDetail() == null || symbol.getDetail().isEmpty() ? symbol.getName()
					: symbol.getName() + "  " + symbol.getDetail();
		}
	}
}
