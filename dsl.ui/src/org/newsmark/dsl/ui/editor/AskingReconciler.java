package org.newsmark.dsl.ui.editor;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.reconciler.IReconcilingStrategyExtension;
import org.eclipse.jface.text.reconciler.MonoReconciler;

/** Asks the server anew, in the background, whenever the text of a viewer has come to rest. */
public abstract class AskingReconciler extends MonoReconciler {

	private static final int REST_MILLISECONDS = 200;

	private static final Set<AskingReconciler> INSTALLED = ConcurrentHashMap.newKeySet();

	private ITextViewer viewer;

	protected AskingReconciler() {
		this(REST_MILLISECONDS);
	}

	/** @param milliseconds for how long nothing must be typed before the question */
	protected AskingReconciler(int milliseconds) {
		super(new Strategy(), false);
		((Strategy) getReconcilingStrategy(IDocument.DEFAULT_CONTENT_TYPE)).owner = this;
		setDelay(milliseconds);
	}

	/** Asks about the text of the viewer. Called in a thread of its own. */
	protected abstract void ask(IDocument document);

	/** Has all that are installed ask once more: what they asked about may have changed by another file. */
	static void askAllAnew() {
		INSTALLED.forEach(AskingReconciler::forceReconciling);
	}

	@Override
	public void install(ITextViewer newViewer) {
		viewer = newViewer;
		super.install(newViewer);
		INSTALLED.add(this);
	}

	@Override
	public void uninstall() {
		INSTALLED.remove(this);
		super.uninstall();
		viewer = null;
	}

	/** Returns the viewer while there is one to see. */
	protected final ITextViewer viewer() {
		ITextViewer current = viewer;
		boolean isSeen = current != null && current.getTextWidget() != null && !current.getTextWidget().isDisposed();
		return isSeen ? current : null;
	}

	private static final class Strategy implements IReconcilingStrategy, IReconcilingStrategyExtension {

		private AskingReconciler owner;
		private IDocument document;

		@Override
		public void setDocument(IDocument newDocument) {
			document = newDocument;
		}

		@Override
		public void initialReconcile() {
			if (document != null) {
				owner.ask(document);
			}
		}

		@Override
		public void reconcile(DirtyRegion dirty, IRegion region) {
			initialReconcile();
		}

		@Override
		public void reconcile(IRegion region) {
			initialReconcile();
		}

		@Override
		public void setProgressMonitor(IProgressMonitor monitor) {
		}
	}
}
