package org.newsmark.dsl.ui.outline;

import java.util.List;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.newsmark.dsl.ui.editor.AskingReconciler;
import org.newsmark.dsl.ui.editor.StoryEditors;

/** Shows the story of an editor in the Outline view; each follows the other. */
final class StoryOutline extends ContentOutlinePage {

	private final ITextEditor editor;
	private final ISelectionChangedListener caret = event -> followCaret();
	/** To draw a long tree after each key would hold up the colors of what was typed. */
	private final AskingReconciler asking = new AskingReconciler() {

		@Override
		protected void ask(IDocument asked) {
			refresh(asked);
		}
	};
	private List<DocumentSymbol> symbols = List.of();
	private boolean isFollowing;

	StoryOutline(ITextEditor editor) {
		this.editor = editor;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		Symbols.show(getTreeViewer());
		getTreeViewer().addPostSelectionChangedListener(this::followTree);
		((IPostSelectionProvider) editor.getSelectionProvider()).addPostSelectionChangedListener(caret);
		asking.install((ITextViewer) editor.getAdapter(ITextOperationTarget.class));
	}

	@Override
	public void dispose() {
		asking.uninstall();
		if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
			provider.removePostSelectionChangedListener(caret);
		}
		super.dispose();
	}

	/** Answers to what was typed over meanwhile are dropped on the way. */
	private void refresh(IDocument document) {
		Symbols.of(document, found -> {
			if (getControl() != null && !getControl().isDisposed()) {
				show(found);
				followCaret();
			}
		});
	}

	/** The tree of a long story takes its time: what is typed mostly changes but a word of it. */
	private void show(List<DocumentSymbol> found) {
		if (SameShape.is(symbols, found)) {
			getTreeViewer().update(SameShape.carry(symbols, found).toArray(), null);
		} else {
			symbols = found;
			getControl().setRedraw(false);
			getTreeViewer().setInput(found);
			getTreeViewer().expandAll();
			getControl().setRedraw(true);
		}
	}

	/** Whoever is just picking a row must not lose it to the place where the caret was. */
	private void followCaret() {
		if (!getControl().isDisposed() && !getControl().isFocusControl()
				&& editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
			isFollowing = true;
			Symbols.at(symbols, StoryEditors.document(editor), selection.getOffset())
					.ifPresent(symbol -> getTreeViewer().setSelection(new StructuredSelection(symbol), true));
			isFollowing = false;
		}
	}

	private void followTree(SelectionChangedEvent event) {
		if (!isFollowing && getControl().isFocusControl()
				&& event.getStructuredSelection().getFirstElement() instanceof DocumentSymbol symbol) {
			Symbols.reveal(symbol, editor);
		}
	}
}
