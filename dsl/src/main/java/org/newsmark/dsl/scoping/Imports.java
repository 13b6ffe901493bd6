package org.newsmark.dsl.scoping;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.URIConverter;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.Import;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Source;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Finds the files whose declarations a file sees, from the nearest to the farthest: the file itself, its imports, then
 * each {@code newsroom.news} from its folder upward, each with its own imports (language reference, "Files").
 */
@Singleton
public class Imports {

	/** The file that every story below its folder imports without naming it. */
	public static final String NEWSROOM_FILE = "newsroom.news";
	private static final String EXTENSION = "news";

	/** Files at one distance: what they declare clashes, and shadows what farther files declare. */
	public record Ring(List<NewsFile> files) {
	}

	@Inject
	private IResourceScopeCache cache;

	/** Returns the rings around a file, beginning with the one that holds the file alone. */
	public List<Ring> around(Resource resource) {
		return cache.get(Imports.class, resource, () -> findRings(resource));
	}

	/** Returns every file that the given one sees, itself first. */
	public List<NewsFile> visibleFrom(Resource resource) {
		List<NewsFile> files = new ArrayList<>();
		around(resource).forEach(ring -> files.addAll(ring.files()));
		return files;
	}

	/** Returns every source that a file can cite, the nearest first; a nearer one hides a farther one of its id. */
	public List<Source> sourcesVisibleFrom(Resource resource) {
		Map<String, Source> visible = new LinkedHashMap<>();
		visibleFrom(resource).stream().flatMap(file -> Stories.sources(file).stream())
				.forEach(source -> visible.putIfAbsent(source.getId(), source));
		return List.copyOf(visible.values());
	}

	/** Tells whether the import leads to a file that can be read as one of ours. */
	public boolean isFound(Import declaration) {
		URI target = target(declaration);
		return target != null && exists(declaration.eResource(), target);
	}

	/** Returns the file that the import leads to; empty where there is none that can be read as one of ours. */
	public Optional<NewsFile> file(Import declaration) {
		if (!isFound(declaration)) {
			return Optional.empty();
		}
		ResourceSet set = declaration.eResource().getResourceSet();
		return set.getResource(target(declaration), true).getContents().stream().filter(NewsFile.class::isInstance)
				.map(NewsFile.class::cast).findFirst();
	}

	private List<Ring> findRings(Resource resource) {
		Set<URI> seen = new LinkedHashSet<>();
		List<Ring> rings = new ArrayList<>();
		add(rings, seen, List.of(resource));
		add(rings, seen, named(resource));
		for (Resource newsroom : newsrooms(resource)) {
			add(rings, seen, List.of(newsroom));
			add(rings, seen, named(newsroom));
		}
		return rings;
	}

	private static void add(List<Ring> rings, Set<URI> seen, List<Resource> resources) {
		List<NewsFile> files = new ArrayList<>();
		for (Resource resource : resources) {
			if (seen.add(resource.getURI()) && !resource.getContents().isEmpty()
					&& resource.getContents().get(0) instanceof NewsFile file) {
				files.add(file);
			}
		}
		if (!files.isEmpty()) {
			rings.add(new Ring(List.copyOf(files)));
		}
	}

	private List<Resource> named(Resource resource) {
		List<Resource> found = new ArrayList<>();
		if (resource.getContents().isEmpty() || !(resource.getContents().get(0) instanceof NewsFile file)) {
			return found;
		}
		for (var declaration : file.getDeclarations()) {
			URI target = declaration instanceof Import named ? target(named) : null;
			if (target != null && exists(resource, target)) {
				found.add(resource.getResourceSet().getResource(target, true));
			}
		}
		return found;
	}

	private List<Resource> newsrooms(Resource resource) {
		return newsroomPlaces(resource).stream().filter(place -> exists(resource, place))
				.map(place -> resource.getResourceSet().getResource(place, true)).toList();
	}

	/** The way up ends at the folder that holds {@code .git}, else at the root of the file system. */
	private static List<URI> newsroomPlaces(Resource resource) {
		List<URI> places = new ArrayList<>();
		URI folder = resource.getURI().trimSegments(1);
		while (true) {
			places.add(folder.appendSegment(NEWSROOM_FILE));
			if (folder.segmentCount() == 0 || uris(resource).exists(folder.appendSegment(".git"), null)) {
				return places;
			}
			folder = folder.trimSegments(1);
		}
	}

	/** Returns where files are looked for that the given one imports, named or not, whether or not any are there. */
	public static Set<URI> places(Resource resource) {
		Set<URI> places = new LinkedHashSet<>(newsroomPlaces(resource));
		if (!resource.getContents().isEmpty() && resource.getContents().get(0) instanceof NewsFile file) {
			file.getDeclarations().stream().filter(Import.class::isInstance).map(Import.class::cast)
					.map(Imports::target).filter(Objects::nonNull).forEach(places::add);
		}
		return places;
	}

	/**
	 * Returns where the import leads, whether or not a file is there; null where it leads nowhere it may. A story is
	 * untrusted: an import leads to a file beside it, never to another scheme or another kind of file.
	 */
	public static URI target(Import declaration) {
		String path = declaration.getImportURI();
		Resource resource = declaration.eResource();
		if (path == null || path.isBlank() || path.startsWith("/") || resource == null) {
			return null;
		}
		URI relative = URI.createURI(Arrays.stream(path.split("/", -1)).map(part -> URI.encodeSegment(part, false))
				.collect(Collectors.joining("/")));
		URI base = resource.getURI();
		if (relative.scheme() != null || !EXTENSION.equals(relative.fileExtension()) || !base.isHierarchical()
				|| base.isRelative()) {
			return null;
		}
		return relative.resolve(base);
	}

	private static boolean exists(Resource resource, URI uri) {
		return isLoaded(resource.getResourceSet(), uri)
				|| uris(resource).exists(uri, null) && !isFolderOrDevice(uris(resource).normalize(uri));
	}

	/** To be asked for a resource, a set looks among all packages as well, if it has none; that takes long. */
	private static boolean isLoaded(ResourceSet set, URI uri) {
		if (set instanceof XtextResourceSet known) {
			Map<URI, Resource> resources = known.getURIResourceMap();
			return resources.containsKey(uri) || resources.containsKey(known.getURIConverter().normalize(uri));
		}
		return set.getResource(uri, false) != null;
	}

	/** Neither holds text, and reading a pipe could take forever. What is not on disk may stand in an editor. */
	private static boolean isFolderOrDevice(URI uri) {
		File file = uri.isFile() ? new File(uri.toFileString()) : null;
		return file != null && file.exists() && !file.isFile();
	}

	private static URIConverter uris(Resource resource) {
		return resource.getResourceSet().getURIConverter();
	}
}
