package org.newsmark.dsl.ide.completion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.ide.workspace.FileSummary.StatementEntry;
import org.newsmark.dsl.ide.workspace.Index;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.scoping.Ids;
import org.newsmark.dsl.scoping.Imports;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Proposes claims and quotes to refer to: those of the story, then those of the stories that it imports. */
@Singleton
final class StatementProposals {

	@Inject
	private Imports imports;
	@Inject
	private Index index;

	/** Something to refer to, and how it is referred to from here. */
	private record Target(String reference, String kind, String words) {
	}

	/** Proposes what the claim or quote at the site may deny, support, correct or answer. */
	Stream<Proposal> at(Caret caret, Site site, Set<String> excluded) {
		Set<String> taken = new HashSet<>(excluded);
		taken.add("#" + site.ownId());
		NewsFile own = caret.draft().file();
		return proposals(imports.visibleFrom(caret.draft().resource()).stream()
				.flatMap(file -> in(file, file == own ? "" : slug(file)))
				.filter(target -> !taken.contains(target.reference())), caret);
	}

	/** Proposes what may be continued: an earlier claim or quote of the same story and kind, the last one first. */
	Stream<Proposal> earlier(Caret caret, Site site) {
		Draft draft = caret.draft();
		List<Target> earlier = new ArrayList<>();
		Map<String, StatementEntry> entries = entries(draft.uri());
		for (Statement statement : Statements.in(draft.file())) {
			boolean isEarlier = NodeModelUtils.findActualNodeFor(statement.eContainer()).getOffset() < site.span();
			if (isEarlier && hasId(statement) && site.has(kind(statement)) && statement.getContinues() == null) {
				earlier.add(target(statement, "", entries));
			}
		}
		Collections.reverse(earlier);
		return proposals(earlier.stream(), caret);
	}

	private Stream<Target> in(NewsFile file, String slug) {
		if (slug == null) {
			return Stream.empty();
		}
		Map<String, StatementEntry> entries = entries(file.eResource().getURI());
		return Statements.in(file).stream().filter(StatementProposals::hasId)
				.map(statement -> target(statement, slug, entries));
	}

	private static String slug(NewsFile file) {
		Story story = Stories.story(file);
		return story == null ? null : Ids.slug(story);
	}

	/** Words were read when the index was made; a file that is in no folder of the workspace is not in it. */
	private Map<String, StatementEntry> entries(URI file) {
		Map<String, StatementEntry> entries = new HashMap<>();
		index.file(file).stream().flatMap(summary -> summary.statements().stream())
				.filter(entry -> entry.address() != null).forEach(entry -> entries.put(entry.address().id(), entry));
		return entries;
	}

	private static Target target(Statement statement, String slug, Map<String, StatementEntry> entries) {
		StatementEntry entry = entries.get(statement.getId());
		return new Target(slug + "#" + statement.getId(), kind(statement), entry == null ? "" : entry.words());
	}

	private static Stream<Proposal> proposals(Stream<Target> targets, Caret caret) {
		return ProposalList.best(targets, caret.typedText(), Target::reference,
				target -> target.reference() + " " + target.words()).stream().map(StatementProposals::proposal);
	}

	private static Proposal proposal(Target target) {
		return Proposal.of(target.reference(), CompletionItemKind.Reference).foundBy(target.words())
				.detail(target.words().isEmpty() ? target.kind() : target.kind() + ": " + target.words());
	}

	private static boolean hasId(Statement statement) {
		return statement.getId() != null && !statement.getId().isEmpty();
	}

	private static String kind(Statement statement) {
		return statement.eClass().getName().toLowerCase(Locale.ROOT);
	}
}
