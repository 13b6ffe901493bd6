package org.newsmark.dsl.ide.workspace;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.newsmark.dsl.ide.workspace.FileSummary.StoryEntry;
import org.newsmark.dsl.scoping.Imports;
import org.newsmark.dsl.scoping.Workspace;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Finds the files whose findings may change because another file does, and keeps track of slugs for that. */
@Singleton
final class Dependents {

	@Inject
	private Index index;
	@Inject
	private Workspace slugs;

	/**
	 * Returns the files to whom one shows itself differently now.
	 *
	 * @param before what the file was; null where it is new
	 * @param now what the file is; null where it is gone
	 */
	Set<URI> of(URI uri, FileSummary before, FileSummary now) {
		Set<URI> found = new LinkedHashSet<>();
		if (before != null && now != null && before.surface().equals(now.surface())) {
			return found;
		}
		String slugBefore = slug(before);
		String slugNow = slug(now);
		if (!Objects.equals(slugBefore, slugNow)) {
			found.addAll(withSlug(uri, slugBefore, slugNow));
		}
		found.addAll(index.seeing(uri));
		if (before == null && Imports.NEWSROOM_FILE.equals(uri.lastSegment())) {
			found.addAll(below(uri));
		}
		return found;
	}

	/** A newsroom file that is new is seen by whoever did not know of it. */
	private Set<URI> below(URI newsroom) {
		URI folder = newsroom.trimSegments(1);
		Set<URI> found = new LinkedHashSet<>();
		index.below(folder).stream().filter(file -> !file.equals(newsroom)).filter(file -> index.file(file)
				.filter(summary -> !summary.sees().contains(newsroom)).isPresent()).forEach(found::add);
		return found;
	}

	/** Two stories with one slug are two findings: each looks at the other, which may be checked at the same time. */
	private Set<URI> withSlug(URI uri, String slugBefore, String slugNow) {
		Set<URI> found = new LinkedHashSet<>();
		if (slugBefore != null) {
			slugs.remove(slugBefore, uri);
			found.addAll(slugs.filesWith(slugBefore));
		}
		if (slugNow != null) {
			slugs.add(slugNow, uri);
			if (slugs.filesWith(slugNow).size() > 1) {
				found.addAll(slugs.filesWith(slugNow));
			}
		}
		return found;
	}

	private static String slug(FileSummary file) {
		return file == null ? null : file.story().map(StoryEntry::address).map(Address::id).orElse(null);
	}
}
