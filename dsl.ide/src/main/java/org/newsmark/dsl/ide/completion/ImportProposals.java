package org.newsmark.dsl.ide.completion;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.CompletionItemKind;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.ide.workspace.FileSummary;
import org.newsmark.dsl.ide.workspace.FileSummary.StoryEntry;
import org.newsmark.dsl.ide.workspace.Index;
import org.newsmark.dsl.scoping.Imports;
import org.newsmark.dsl.validation.Edits;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Proposes files to import: source books, then stories, but none that the file sees already. */
@Singleton
final class ImportProposals {

	@Inject
	private Imports imports;
	@Inject
	private Index index;

	/** Proposes the ways to the files, as they stand in a string. */
	Stream<Proposal> at(Draft draft) {
		Set<URI> seen = imports.visibleFrom(draft.resource()).stream().map(file -> file.eResource().getURI())
				.collect(Collectors.toSet());
		List<FileSummary> others = index.files().stream().filter(file -> !seen.contains(file.uri()))
				.filter(file -> ImportLine.isPossible(draft, file.uri())).toList();
		return Stream.concat(others.stream().filter(file -> file.story().isEmpty()),
				others.stream().filter(file -> file.story().isPresent())).map(file -> proposal(file, draft));
	}

	private static Proposal proposal(FileSummary file, Draft draft) {
		String way = ImportLine.way(draft, file.uri());
		String detail = file.story().map(StoryEntry::headline).orElseGet(() -> sources(file.sources().size()));
		return Proposal.of(way, CompletionItemKind.File).putting(Edits.escaped(way)).detail(detail);
	}

	private static String sources(int count) {
		return count == 1 ? "1 source" : count + " sources";
	}
}
