package org.newsmark.dsl.ide.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.CancelIndicator;
import org.newsmark.dsl.ide.workspace.FileSummary.Mention;
import org.newsmark.dsl.ide.workspace.FileSummary.SourceEntry;
import org.newsmark.dsl.ide.workspace.FileSummary.StatementEntry;
import org.newsmark.dsl.ide.workspace.FileSummary.StatementKind;
import org.newsmark.dsl.ide.workspace.FileSummary.StoryEntry;
import org.newsmark.dsl.model.Blocks;
import org.newsmark.dsl.model.Coverage;
import org.newsmark.dsl.model.Passage;
import org.newsmark.dsl.model.Sources;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.Block;
import org.newsmark.dsl.newsmark.Claim;
import org.newsmark.dsl.newsmark.Declaration;
import org.newsmark.dsl.newsmark.Import;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.Span;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.scoping.Ids;
import org.newsmark.dsl.scoping.Imports;

/** Draws up the summary of a draft. */
final class Summarizer {

	private final Draft draft;
	private final CancelIndicator indicator;
	private final List<StatementEntry> statements = new ArrayList<>();
	private final Map<Statement, Integer> numbers = new HashMap<>();
	private final StringBuilder surface = new StringBuilder();
	private final Map<Block, Passage> passages = new HashMap<>();

	private Summarizer(Draft draft, CancelIndicator indicator) {
		this.draft = draft;
		this.indicator = indicator;
	}

	/** Ends with a {@link CancellationException} where nobody wants the summary any more. */
	static FileSummary summary(Draft draft, CancelIndicator indicator) {
		return new Summarizer(draft, indicator).summary();
	}

	private FileSummary summary() {
		surface.append(header());
		Statements.headsIn(draft.file()).forEach(this::addStatement);
		List<Mention> mentions = Mentions.in(draft, numbers);
		return new FileSummary(draft.uri(), story(), Stories.sources(draft.file()).stream().map(this::source).toList(),
				List.copyOf(statements), mentions, sees(), surface.toString());
	}

	/** Other files see the whole header, and nothing of the body but what has an id. */
	private String header() {
		return draft.file().getBody() == null ? draft.text()
				: draft.text().substring(0, NodeModelUtils.findActualNodeFor(draft.file().getBody()).getOffset());
	}

	/** A file that an import misses counts as well: when it appears, this one needs a new check. */
	private Set<URI> sees() {
		Set<URI> sees = new LinkedHashSet<>(draft.sees());
		for (Declaration declaration : draft.file().getDeclarations()) {
			if (declaration instanceof Import named && Imports.target(named) != null) {
				sees.add(Imports.target(named));
			}
		}
		return Set.copyOf(sees);
	}

	private Optional<StoryEntry> story() {
		Story story = Stories.story(draft.file());
		return story == null ? Optional.empty()
				: Optional.of(new StoryEntry(Address.of(story), Objects.toString(story.getHeadline(), ""),
						story.getPublished(), Coverage.of(draft.file(), this::passage), draft.range(story), selection(story)));
	}

	private SourceEntry source(Source source) {
		return new SourceEntry(Address.of(source), source.getKind(), Objects.toString(source.getName(), ""),
				draft.range(source), selection(source));
	}

	private void addStatement(Statement statement) {
		numbers.put(statement, statements.size());
		EObject span = statement.eContainer();
		boolean isClaim = statement instanceof Claim;
		List<Address> restsOn = Sources.of(isClaim ? Sources.behind((Claim) statement) : Statements.by(statement))
				.stream().map(Address::of).filter(Objects::nonNull).distinct().toList();
		boolean isSourced = Statements.isSourced(statement);
		String status = isClaim ? ((Claim) statement).getStatus() : null;
		Range selection = statement.getId() == null ? draft.range(span) : selection(statement);
		statements.add(new StatementEntry(statement.getId() == null ? null : Address.of(statement),
				isClaim ? StatementKind.CLAIM : StatementKind.QUOTE, words(statement), restsOn, isSourced, status,
				draft.range(span), selection));
		if (statement.getId() != null) {
			INode node = NodeModelUtils.findActualNodeFor(span);
			surface.append('\n').append(draft.text(), node.getOffset(), node.getEndOffset());
		}
	}

	private String words(Statement statement) {
		Passage passage = passage(Blocks.around(statement));
		return passage.cited(passage.wordsOf((Span) statement.eContainer()));
	}

	private Passage passage(Block block) {
		if (indicator.isCanceled()) {
			throw new CancellationException();
		}
		return passages.computeIfAbsent(block, Passage::of);
	}

	/** Returns the id in the text; where there is none, the whole declaration. */
	private Range selection(EObject declared) {
		EStructuralFeature feature = Ids.feature(declared);
		List<INode> nodes = feature == null ? List.of() : NodeModelUtils.findNodesForFeature(declared, feature);
		return nodes.isEmpty() ? draft.range(declared) : draft.positions().range(nodes.get(0));
	}
}
