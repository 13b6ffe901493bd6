package org.newsmark.dsl.ide.symbols;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.newsmark.dsl.ide.workspace.FileSummary;
import org.newsmark.dsl.ide.workspace.FileSummary.StatementEntry;
import org.newsmark.dsl.ide.workspace.Index;
import org.newsmark.dsl.ide.workspace.Roots;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Finds stories, sources, claims and quotes by a part of their names. Whatever they can be found by stands in the name
 * that is shown, because editors sift the answer once more by that name.
 */
@Singleton
public final class WorkspaceSymbols {

	private static final int MOST = 500;
	private static final Comparator<Hit> BEST_FIRST = Comparator.<Hit>comparingInt(Hit::score).reversed()
			.thenComparing(hit -> turn(hit.symbol().getKind())).thenComparing(hit -> hit.symbol().getName())
			.thenComparing(hit -> hit.symbol().getContainerName());

	private record Hit(int score, WorkspaceSymbol symbol) {
	}

	@Inject
	private Index index;
	@Inject
	private Roots roots;

	/**
	 * Returns the symbols that match a query, the best first; the stories and sources where it is empty. Of those that
	 * match equally well, stories come before sources, and sources before claims and quotes.
	 */
	public List<WorkspaceSymbol> matching(String query) {
		FuzzyMatch match = new FuzzyMatch(query == null ? "" : query);
		List<Hit> hits = new ArrayList<>();
		for (FileSummary file : index.files()) {
			addStory(file, match, hits);
			addSources(file, match, hits);
			if (!match.isEmpty()) {
				addStatements(file, match, hits);
			}
		}
		return hits.stream().sorted(BEST_FIRST).limit(MOST).map(Hit::symbol).toList();
	}

	private void addStory(FileSummary file, FuzzyMatch match, List<Hit> hits) {
		file.story().ifPresent(story -> {
			String slug = story.address().id();
			String name = story.headline().isBlank() ? slug : story.headline() + " (" + slug + ")";
			add(match.score(List.of(slug, story.headline()), name), name, SymbolKinds.STORY,
					file.location(story.selection()), place(file.uri()), hits);
		});
	}

	private void addSources(FileSummary file, FuzzyMatch match, List<Hit> hits) {
		String container = container(file);
		file.sources().forEach(source -> {
			String id = source.address() == null ? "" : source.address().toString();
			String name = (id + " " + source.name()).strip();
			add(match.score(List.of(id, source.name()), name), name.isEmpty() ? "source" : name, SymbolKinds.of(source.kind()),
					file.location(source.selection()), container, hits);
		});
	}

	private void addStatements(FileSummary file, FuzzyMatch match, List<Hit> hits) {
		String container = container(file);
		for (StatementEntry statement : file.statements()) {
			if (statement.address() != null) {
				String id = statement.address().toString();
				add(match.score(List.of(id, statement.words()), id + " " + statement.words()),
						(id + " " + SymbolName.of(statement.words(), "")).strip(), SymbolKinds.of(statement.kind()),
						file.location(statement.selection()), container, hits);
			}
		}
	}

	private static void add(int score, String name, SymbolKind kind, Location location, String container,
			List<Hit> hits) {
		if (score != FuzzyMatch.NONE) {
			hits.add(new Hit(score, new WorkspaceSymbol(name, kind, Either.forLeft(location), container)));
		}
	}

	/** One looks for a story more often than for a source, and least often for one of many claims. */
	private static int turn(SymbolKind kind) {
		return kind == SymbolKinds.STORY ? 0 : kind == SymbolKinds.CLAIM || kind == SymbolKinds.QUOTE ? 2 : 1;
	}

	/** Names what a declaration belongs to: its story, else its file. */
	private String container(FileSummary file) {
		return file.story().map(story -> story.headline()).filter(headline -> !headline.isBlank())
				.orElseGet(() -> place(file.uri()));
	}

	private String place(URI uri) {
		if (!uri.isFile()) {
			return uri.toString();
		}
		Path path = Path.of(uri.toFileString());
		return roots.folders().stream().filter(path::startsWith).findFirst().map(root -> root.relativize(path))
				.orElse(path.getFileName()).toString().replace('\\', '/');
	}
}
