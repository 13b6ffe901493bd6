package org.newsmark.dsl.parser;

import org.eclipse.emf.common.notify.Notifier;
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

		@Override
		protected void addAdapter(Notifier content) {
		}

		@Override
		protected void removeAdapter(Notifier content) {
		}
	}
}
