package org.newsmark.dsl.parser;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.util.OnChangeEvictingCache;

/**
 * Keeps what was worked out about a file until the file is parsed again. Xtext's own cache listens to every object of
 * the file as well, which takes longer than linking them; but no object of a file changes once it is parsed and linked.
 */
public class FileCache extends OnChangeEvictingCache {

	@Override
	protected CacheAdapter createCacheAdapter() {
		return new ResourceListener();
	}

	private static final class ResourceListener extends CacheAdapter {

		@Override
		public void setTarget(Notifier resource) {
			basicSetTarget(resource);
		}

		@Override
		public void unsetTarget(Notifier resource) {
			basicUnsetTarget(resource);
		}

		/** That a file is loaded is told last, and changes nothing of what was worked out while it was linked. */
		@Override
		protected boolean isSemanticStateChange(Notification change) {
			boolean isLoaded = change.getFeatureID(Resource.class) == Resource.RESOURCE__IS_LOADED
					&& change.getNewBooleanValue();
			return !isLoaded && super.isSemanticStateChange(change);
		}

		@Override
		protected void addAdapter(Notifier content) {
		}

		@Override
		protected void removeAdapter(Notifier content) {
		}
	}
}
