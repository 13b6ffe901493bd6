package org.newsmark.cli.check;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;

/** Asks once whether a file is there: the stories of a folder look for a newsroom file in the same places. */
final class KnownFiles extends ExtensibleURIConverterImpl {

	private final Map<URI, Boolean> known = new ConcurrentHashMap<>();

	@Override
	public boolean exists(URI uri, Map<?, ?> options) {
		Boolean exists = known.get(uri);
		if (exists == null) {
			exists = super.exists(uri, options);
			known.put(uri, exists);
		}
		return exists;
	}
}
