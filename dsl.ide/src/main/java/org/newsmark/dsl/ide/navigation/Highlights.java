package org.newsmark.dsl.ide.navigation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.newsmark.Inline;
import org.newsmark.dsl.newsmark.Span;
import org.newsmark.dsl.newsmark.Statement;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Finds where something is declared and named in one file, and where the words of a claim or quote go on. */
@Singleton
public final class Highlights {

	@Inject
	private Namesakes namesakes;

	/** Returns where the thing at a position is declared and named. */
	public List<DocumentHighlight> of(Draft draft, Position position) {
		return Naming.touching(draft, draft.positions().offset(position)).filter(Naming::isResolved)
				.map(naming -> places(draft, naming)).orElse(List.of());
	}

	private List<DocumentHighlight> places(Draft draft, Naming naming) {
		List<DocumentHighlight> places = new ArrayList<>();
		if (naming.declared().eResource() == draft.resource()) {
			Range declared = Place.of(naming.declared(), draft).id();
			places.add(new DocumentHighlight(declared, DocumentHighlightKind.Write));
		}
		namesakes.mentions(draft, naming)
				.forEach(range -> places.add(new DocumentHighlight(range, DocumentHighlightKind.Read)));
		if (naming.declared() instanceof Statement statement) {
			continuations(draft, statement)
					.forEach(range -> places.add(new DocumentHighlight(range, DocumentHighlightKind.Text)));
		}
		return places;
	}

	private static List<Range> continuations(Draft draft, Statement statement) {
		return Statements.in(draft.file()).stream()
				.filter(other -> other != statement && Statements.head(other) == statement)
				.map(other -> ((Span) other.eContainer()).getInlines()).filter(words -> !words.isEmpty())
				.map(words -> range(draft, words)).toList();
	}

	private static Range range(Draft draft, List<Inline> words) {
		int start = NodeModelUtils.findActualNodeFor(words.get(0)).getOffset();
		int end = NodeModelUtils.findActualNodeFor(words.get(words.size() - 1)).getEndOffset();
		return draft.positions().range(start, end - start);
	}
}
