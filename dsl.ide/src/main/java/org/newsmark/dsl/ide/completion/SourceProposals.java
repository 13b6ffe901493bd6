package org.newsmark.dsl.ide.completion;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.CompletionItemKind;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.ide.workspace.FileSummary;
import org.newsmark.dsl.ide.workspace.FileSummary.SourceEntry;
import org.newsmark.dsl.ide.workspace.Index;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.SourceKind;
import org.newsmark.dsl.scoping.Imports;
import org.newsmark.dsl.validation.Edits;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Proposes sources to cite, the nearest first; those that the file does not see yet come with their import. */
@Singleton
final class SourceProposals {

	/** What would not be shown as it is, in the words of a span. */
	private static final Pattern MARKDOWN = Pattern.compile("[\\\\\\[\\]{}*_`<]");

	@Inject
	private Imports imports;
	@Inject
	private Index index;

	/** Proposes every source but those that the place cannot cite: itself, and what its list cites already. */
	Stream<Proposal> at(Caret caret, Set<String> excluded) {
		Draft draft = caret.draft();
		Set<String> taken = new HashSet<>(excluded);
		List<Source> visible = imports.sourcesVisibleFrom(draft.resource()).stream()
				.filter(source -> taken.add(source.getId())).toList();
		return Stream.concat(visible.stream().map(source -> visible(source, draft)), unseen(caret, taken));
	}

	/** Proposes to name a source in the text, of those whose id, or a word of whose name, begins with the letters. */
	Stream<Proposal> mentions(Draft draft, String letters) {
		Pattern beginning = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(letters),
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
		return imports.sourcesVisibleFrom(draft.resource()).stream().filter(source -> source.getName() != null)
				.filter(source -> beginning.matcher(source.getId() + " " + source.getName()).find())
				.map(SourceProposals::mention);
	}

	private static Proposal mention(Source source) {
		String words = MARKDOWN.matcher(source.getName()).replaceAll("\\\\$0");
		String annotation = "{source @" + source.getId() + "}";
		return Proposal.snippet("[" + ProposalList.line(source.getName()) + "]" + annotation,
				"[" + Snippets.filled(1, words) + "]" + annotation).detail(kind(source.getKind())).documentation(card(source));
	}

	/** Returns the id of the nearest source, for a place to fill in. */
	Optional<String> nearest(Draft draft) {
		return imports.sourcesVisibleFrom(draft.resource()).stream().map(Source::getId).findFirst();
	}

	private static Proposal visible(Source source, Draft draft) {
		String origin = source.eResource() == draft.resource() ? ""
				: ", " + ImportLine.way(draft, source.eResource().getURI());
		return proposal(source.getId(), Objects.toString(source.getName(), ""), source.getKind(), origin)
				.documentation(card(source));
	}

	/** Source books come before stories, whose sources are meant for them alone. */
	private Stream<Proposal> unseen(Caret caret, Set<String> taken) {
		Draft draft = caret.draft();
		Set<URI> seen = imports.visibleFrom(draft.resource()).stream().map(file -> file.eResource().getURI())
				.collect(Collectors.toSet());
		List<FileSummary> others = index.files().stream().filter(file -> !seen.contains(file.uri()))
				.toList();
		Stream<SourceEntry> sources = Stream.concat(others.stream().filter(file -> file.story().isEmpty()),
				others.stream().filter(file -> file.story().isPresent()))
				.flatMap(file -> file.sources().stream()).filter(source -> !taken.contains(source.address().id()));
		ImportLine line = new ImportLine(draft);
		return ProposalList.best(sources, caret.typedText(), source -> source.address().toString(),
				source -> source.address() + " " + source.name()).stream()
				.filter(source -> ImportLine.isPossible(draft, source.address().file()))
				.map(source -> unseen(source, draft, line));
	}

	private static Proposal unseen(SourceEntry source, Draft draft, ImportLine line) {
		URI file = source.address().file();
		return proposal(source.address().id(), source.name(), source.kind(),
				", adds import " + Edits.quoted(ImportLine.way(draft, file))).adding(line.edit(file));
	}

	private static Proposal proposal(String id, String name, SourceKind kind, String origin) {
		return Proposal.of("@" + id, CompletionItemKind.Reference).foundBy(name)
				.detail(ProposalList.line(name) + ", " + kind(kind) + origin);
	}

	private static String kind(SourceKind kind) {
		return kind.getName().toLowerCase(Locale.ROOT);
	}

	/** Says what the file publishes of a source; what is for the desk alone stays out. */
	private static String card(Source source) {
		return Stream.of(source.getName(), source.getRole(), source.getAffiliation(), source.getTitle(),
				source.getPublished(), source.getUrl()).filter(Objects::nonNull).map(ProposalList::line)
				.collect(Collectors.joining("\n"));
	}
}
