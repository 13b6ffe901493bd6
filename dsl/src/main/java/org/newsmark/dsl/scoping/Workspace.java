package org.newsmark.dsl.scoping;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;

/**
 * Knows the slugs of all stories that are checked together, also of those that are never loaded into one resource set.
 * One workspace serves the resource sets of several threads.
 */
public final class Workspace extends AdapterImpl {

	private final Map<String, SortedMap<String, URI>> filesBySlug = new ConcurrentHashMap<>();

	/** Returns the workspace that a resource set belongs to, if it belongs to one. */
	public static Optional<Workspace> of(ResourceSet set) {
		return set.eAdapters().stream().filter(Workspace.class::isInstance).map(Workspace.class::cast).findFirst();
	}

	/** Makes the resource set a part of this workspace. */
	public void attachTo(ResourceSet set) {
		set.eAdapters().add(this);
	}

	/** Adds a story of the workspace. */
	public void add(String slug, URI file) {
		filesBySlug.compute(slug, (key, files) -> {
			SortedMap<String, URI> all = files == null ? new TreeMap<>() : new TreeMap<>(files);
			all.put(file.toString(), file);
			return all;
		});
	}

	/** Takes a story out of the workspace, or a slug that it has no longer. */
	public void remove(String slug, URI file) {
		filesBySlug.computeIfPresent(slug, (key, files) -> {
			SortedMap<String, URI> others = new TreeMap<>(files);
			others.remove(file.toString());
			return others.isEmpty() ? null : others;
		});
	}

	/** Returns the files whose story has the slug, in the order of their names. */
	public Collection<URI> filesWith(String slug) {
		return filesBySlug.getOrDefault(slug, Collections.emptySortedMap()).values();
	}

	/** Keeps EMF from tying this adapter to the last resource set it was added to. */
	@Override
	public void setTarget(Notifier target) {
	}
}
