package org.newsmark.dsl.ui.view;

import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * Does something for a view as soon as it is seen: at once, or when it comes to the front. What stands behind another view
 * would take a processor from the editor for nobody.
 */
public final class WhenSeen {

	private final IViewPart view;
	private final Runnable work;
	private final AtomicBoolean isDue = new AtomicBoolean();
	private volatile boolean isSeen;
	private final IPartListener2 visibility = new IPartListener2() {

		@Override
		public void partVisible(IWorkbenchPartReference reference) {
			if (reference.getPart(false) == view) {
				isSeen = true;
				workIfDue();
			}
		}

		@Override
		public void partHidden(IWorkbenchPartReference reference) {
			if (reference.getPart(false) == view) {
				isSeen = false;
			}
		}
	};

	/** Does the work in the thread that asks for it, or, when the view comes to the front later, in the one that draws. */
	public WhenSeen(IViewPart view, Runnable work) {
		this.view = view;
		this.work = work;
		view.getSite().getPage().addPartListener(visibility);
	}

	/** Asks for the work, in any thread; what is asked for several times while nobody looks is done once. */
	public void ask() {
		isDue.set(true);
		workIfDue();
	}

	/** Is asked no more. */
	public void dispose() {
		view.getSite().getPage().removePartListener(visibility);
		isSeen = false;
	}

	private void workIfDue() {
		if (isSeen && isDue.getAndSet(false)) {
			work.run();
		}
	}
}
