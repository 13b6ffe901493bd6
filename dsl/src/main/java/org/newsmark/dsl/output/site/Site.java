package org.newsmark.dsl.output.site;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.newsmark.dsl.output.html.PageText;
import org.newsmark.dsl.output.html.StyleSheet;

/** Makes the pages around the stories of a folder: the index, a page a source, the ledger, the feed. */
public final class Site {

	private static final Set<String> OWN = Set.of(IndexPage.FILE, LedgerPage.BY_SOURCE, LedgerPage.BY_STORY);

	/** Takes a page as soon as it is made, one at a time; its name is told from the folder of the stories. */
	@FunctionalInterface
	public interface Shelf {
		void take(String file, PageText page);
	}

	private final Optional<String> title;
	private final StyleSheet styleSheet;
	private final List<StoryEntry> stories = new ArrayList<>();

	/** Takes the name of the newsroom, if it gives one, and how its pages come by their looks. */
	public Site(Optional<String> title, StyleSheet styleSheet) {
		this.title = title;
		this.styleSheet = styleSheet;
	}

	/** Tells whether a page of the site has this name, so that no story can have it. */
	public static boolean owns(String file) {
		return OWN.contains(file);
	}

	/** Adds a story whose page has been written. */
	public void add(StoryEntry story) {
		stories.add(story);
	}

	/** Makes all pages, those that lead to the others last; none where there is no story to tell of. */
	public void write(Shelf shelf) {
		if (stories.isEmpty()) {
			return;
		}
		Newsroom newsroom = Newsroom.of(title, stories, styleSheet);
		List<SourceAcross> sources = newsroom.sources();
		Map<String, CompletableFuture<PageText>> lists = new LinkedHashMap<>();
		lists.put(IndexPage.FILE, supplyAsync(() -> new IndexPage(newsroom).render()));
		lists.put(LedgerPage.BY_SOURCE, supplyAsync(() -> new LedgerPage(newsroom, sources, true).render()));
		lists.put(LedgerPage.BY_STORY, supplyAsync(() -> new LedgerPage(newsroom, sources, false).render()));
		lists.put(AtomFeed.FILE, supplyAsync(() -> AtomFeed.render(newsroom)));
		sources.parallelStream().forEach(source -> {
			PageText page = new SourcePage(newsroom, source).render();
			synchronized (this) {
				shelf.take(SourceFiles.FOLDER + "/" + source.entry().file(), page);
			}
		});
		lists.forEach((file, page) -> shelf.take(file, page.join()));
	}
}
