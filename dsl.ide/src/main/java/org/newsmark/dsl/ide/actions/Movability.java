package org.newsmark.dsl.ide.actions;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.ide.workspace.Address;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.ide.workspace.Index;
import org.newsmark.dsl.model.Sources;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.Citation;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.scoping.Imports;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Tells whether a source can be moved so that every citation goes on to mean what it means. */
@Singleton
final class Movability {

	private static final Pattern IGNORE = Pattern.compile("//[ \\t]*[Nn]ewsmark:");

	@Inject
	private Imports imports;
	@Inject
	private Index index;

	boolean canMove(Source source, NewsroomFile newsroom, Draft draft) {
		return isOnlyOne(source, draft) && !isIgnored(source) && seesWhatItCites(source, newsroom)
				&& isSeenWhereCited(source, newsroom, draft);
	}

	/** A second source of the id, wherever a file sees it, would come to stand before or behind the moved one. */
	private boolean isOnlyOne(Source source, Draft draft) {
		return imports.visibleFrom(draft.resource()).stream().flatMap(file -> Stories.sources(file).stream())
				.filter(each -> each.getId().equals(source.getId())).count() == 1;
	}

	/** A comment that silences a rule may silence nothing elsewhere. */
	private static boolean isIgnored(Source source) {
		INode node = NodeModelUtils.getNode(source);
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (leaf.isHidden() && IGNORE.matcher(leaf.getText()).lookingAt()) {
				return true;
			}
		}
		return false;
	}

	private boolean seesWhatItCites(Source source, NewsroomFile newsroom) {
		return Stream.of(Optional.ofNullable(source.getBy()), Optional.ofNullable(source.getVia()))
				.flatMap(Optional::stream).allMatch(citation -> isSeen(citation, newsroom));
	}

	private boolean isSeen(Citation citation, NewsroomFile newsroom) {
		Optional<Source> cited = Sources.cited(citation);
		List<NewsFile> visible = newsroom.resource().map(imports::visibleFrom).orElse(List.of());
		return cited.isPresent() && visible.stream().flatMap(file -> Stories.sources(file).stream())
				.filter(each -> each.getId().equals(cited.get().getId())).findFirst().equals(cited);
	}

	/** Files that import this one may see another newsroom, or none. */
	private boolean isSeenWhereCited(Source source, NewsroomFile newsroom, Draft draft) {
		return index.mentionsOf(Address.of(source)).stream().map(mention -> mention.file())
				.filter(file -> !file.uri().equals(draft.uri())).allMatch(file -> file.sees().contains(newsroom.uri()));
	}
}
