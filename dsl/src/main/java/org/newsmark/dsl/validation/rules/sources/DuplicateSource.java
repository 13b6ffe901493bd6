package org.newsmark.dsl.validation.rules.sources;

import static org.newsmark.dsl.newsmark.NewsmarkPackage.Literals.IMPORT__IMPORT_URI;
import static org.newsmark.dsl.newsmark.NewsmarkPackage.Literals.SOURCE__ID;
import static org.newsmark.dsl.newsmark.RuleSeverity.WARNING;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.Declaration;
import org.newsmark.dsl.newsmark.Import;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.SourceKind;
import org.newsmark.dsl.scoping.FileNames;
import org.newsmark.dsl.scoping.Imports;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleContext;
import org.newsmark.dsl.validation.RuleInfo;

import com.google.inject.Inject;

/** One source under two ids looks like two sources who agree. */
@RuleInfo(
		severity = WARNING,
		summary = "Two sources in one story that have one url, or one kind and name.",
		message = "@%s is the same source as @%s in %s: keep one of them, and cite it everywhere.")
public final class DuplicateSource extends Rule<NewsFile> {

	@Inject
	private Imports imports;

	public DuplicateSource() {
		super(NewsFile.class);
	}

	/** Goes from the farthest ring to the file itself: of two alike, the nearer or the later one is reported. */
	@Override
	public void check(NewsFile file, RuleContext context) {
		List<Imports.Ring> rings = imports.around(file.eResource());
		Map<String, Source> visible = visible(rings);
		Map<NewsFile, Import> imported = imported(file);
		Known known = new Known();
		for (int i = rings.size() - 1; i >= 0; i--) {
			for (NewsFile each : rings.get(i).files()) {
				for (Source source : Stories.sources(each)) {
					if (visible.get(source.getId()) == source) {
						known.alike(source).ifPresent(other -> report(source, other, imported.get(each), context));
						known.add(source);
					}
				}
			}
		}
	}

	/** What farther files have twice is reported there, save what only this file's imports bring together. */
	private void report(Source source, Source other, Import origin, RuleContext context) {
		NewsFile file = context.file();
		String place = other.eResource() == file.eResource() ? "this file" : FileNames.from(file, other);
		if (source.eResource() == file.eResource()) {
			context.report(this, source, SOURCE__ID, source.getId(), other.getId(), place)
					.relate(other, "The same source as @" + other.getId());
		} else if (origin != null && source.eResource() != other.eResource()) {
			context.report(this, origin, IMPORT__IMPORT_URI, source.getId(), other.getId(), place)
					.relate(other, "The same source as @" + other.getId());
		}
	}

	/** A source whose id a nearer file declares as well is shadowed: the story can't cite it. */
	private static Map<String, Source> visible(List<Imports.Ring> rings) {
		Map<String, Source> visible = new HashMap<>();
		rings.stream().flatMap(ring -> ring.files().stream()).flatMap(file -> Stories.sources(file).stream())
				.forEach(source -> visible.putIfAbsent(source.getId(), source));
		return visible;
	}

	private Map<NewsFile, Import> imported(NewsFile file) {
		Map<NewsFile, Import> imported = new HashMap<>();
		for (Declaration declaration : file.getDeclarations()) {
			if (declaration instanceof Import origin) {
				imports.file(origin).ifPresent(target -> imported.putIfAbsent(target, origin));
			}
		}
		return imported;
	}

	/** Finds sources by what makes two of them one. */
	private static final class Known {

		private final Map<String, Source> byUrl = new HashMap<>();
		private final Map<List<String>, Source> byName = new HashMap<>();

		void add(Source source) {
			if (source.getUrl() != null) {
				byUrl.putIfAbsent(source.getUrl().strip(), source);
			}
			byName.putIfAbsent(name(source, "any title"), source);
			byName.putIfAbsent(name(source, title(source)), source);
		}

		Optional<Source> alike(Source source) {
			String url = source.getUrl();
			if (url != null && !url.isBlank() && byUrl.containsKey(url.strip())) {
				return Optional.of(byUrl.get(url.strip()));
			}
			boolean isLabel = source.getKind() == SourceKind.ANONYMOUS || source.getName() == null;
			if (isLabel || source.getName().isBlank()) {
				return Optional.empty();
			}
			if (title(source).isEmpty()) {
				return Optional.ofNullable(byName.get(name(source, "any title")));
			}
			Source sameTitle = byName.get(name(source, title(source)));
			return Optional.ofNullable(sameTitle == null ? byName.get(name(source, "")) : sameTitle);
		}

		/** Two works of one house bear its name both, and differ by their titles. */
		private static String title(Source source) {
			return source.getTitle() == null ? "" : "title: " + fold(source.getTitle());
		}

		private static List<String> name(Source source, String title) {
			return List.of(source.getKind().getLiteral(), fold(String.valueOf(source.getName())), title);
		}

		private static String fold(String words) {
			return words.strip().toLowerCase(Locale.ROOT);
		}
	}
}
