package org.newsmark.dsl.ide.rename;

import java.io.File;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.ide.workspace.Index;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.scoping.Imports;

import com.google.inject.Inject;

/** Tells how near to a file the files are that it sees. They are read apart from the draft, and only for one rename. */
final class Rings {

	@Inject
	private XtextResourceSet set;
	@Inject
	private Imports imports;
	@Inject
	private Index index;

	private final Map<URI, Boolean> declaring = new HashMap<>();

	/** Reads files as the draft reads them: from the editor that holds them, else from disk. */
	Rings readWith(Draft draft) {
		set.setURIConverter(draft.resource().getResourceSet().getURIConverter());
		return this;
	}

	/** Tells whether any of the files but the given one may declare a source with the id. */
	boolean mayMeet(Collection<URI> files, URI besides, String id) {
		return files.stream().anyMatch(file -> !file.equals(besides) && declaring.computeIfAbsent(file,
				any -> index.file(file).map(known -> known.sources().stream()
						.anyMatch(source -> source.address().id().equals(id))).orElseGet(() -> declares(file, id))));
	}

	/** Returns the nearest file that the first one sees, besides the second, that declares a source with the id. */
	Optional<URI> otherDeclaring(URI from, URI besides, String id) {
		return around(from).stream().flatMap(ring -> ring.files().stream())
				.filter(file -> !uri(file).equals(besides) && declares(file, id)).findFirst().map(Rings::uri);
	}

	/** Returns in which ring around a file another one stands; -1 where it sees nothing of it. */
	int distance(URI from, URI to) {
		List<Imports.Ring> rings = around(from);
		for (int i = 0; i < rings.size(); i++) {
			if (rings.get(i).files().stream().anyMatch(file -> uri(file).equals(to))) {
				return i;
			}
		}
		return -1;
	}

	private List<Imports.Ring> around(URI file) {
		return read(file).map(imports::around).orElse(List.of());
	}

	private boolean declares(URI uri, String id) {
		return read(uri).stream().flatMap(resource -> resource.getContents().stream())
				.filter(NewsFile.class::isInstance).anyMatch(file -> declares((NewsFile) file, id));
	}

	private static boolean declares(NewsFile file, String id) {
		return Stories.sources(file).stream().anyMatch(source -> source.getId().equals(id));
	}

	/** An import may name a file that is not there. */
	private Optional<Resource> read(URI uri) {
		boolean isThere = set.getURIConverter().exists(uri, null)
				&& (index.file(uri).isPresent() || !uri.isFile() || new File(uri.toFileString()).isFile());
		return isThere ? Optional.of(((ResourceSet) set).getResource(uri, true)) : Optional.empty();
	}

	private static URI uri(NewsFile file) {
		return file.eResource().getURI();
	}
}
