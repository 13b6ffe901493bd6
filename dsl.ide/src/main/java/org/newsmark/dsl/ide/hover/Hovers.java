package org.newsmark.dsl.ide.hover;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.newsmark.dsl.ide.navigation.ImportPath;
import org.newsmark.dsl.ide.navigation.Naming;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.prose.TextRange;
import org.newsmark.dsl.scoping.Imports;
import org.newsmark.dsl.validation.RuleCatalog;
import org.newsmark.dsl.validation.RulePage;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Tells what stands under the pointer. In plain prose nothing does. */
@Singleton
public final class Hovers {

	@Inject
	private SourceCard sourceCard;
	@Inject
	private StatementCard statementCard;
	@Inject
	private RuleCatalog catalog;
	@Inject
	private Imports imports;

	/** Returns the card for what stands at a position. */
	public Optional<Hover> at(Draft draft, Position position) {
		int offset = draft.positions().offset(position);
		if (draft.leaf(offset) == null) {
			return Optional.empty();
		}
		return naming(draft, offset).or(() -> date(draft, offset)).or(() -> rule(draft, offset))
				.or(() -> file(draft, offset)).or(() -> span(draft, offset));
	}

	private Optional<Hover> naming(Draft draft, int offset) {
		return Naming.at(draft, offset).filter(Naming::isResolved)
				.map(naming -> hover(draft, naming.id(), card(naming.declared(), draft)));
	}

	private String card(EObject declared, Draft draft) {
		if (declared instanceof Source source) {
			return sourceCard.of(source, draft);
		}
		return declared instanceof Statement statement ? statementCard.of(statement, draft)
				: FileCard.of((Story) declared);
	}

	private static Optional<Hover> date(Draft draft, int offset) {
		return Pointed.date(draft, offset)
				.flatMap(date -> Days.card(date.in(draft.text())).map(card -> hover(draft, date, card)));
	}

	private Optional<Hover> rule(Draft draft, int offset) {
		return Pointed.rule(draft, offset).flatMap(
				id -> catalog.find(id.in(draft.text())).map(rule -> hover(draft, id, RulePage.text(rule))));
	}

	private Optional<Hover> file(Draft draft, int offset) {
		return ImportPath.at(draft, offset).flatMap(named -> imports.file(named.declaration())
				.map(file -> hover(draft, named.path(), FileCard.of(file))));
	}

	private Optional<Hover> span(Draft draft, int offset) {
		return PointedSpan.at(draft, offset).flatMap(pointed -> pointed.source()
				.map(source -> sourceCard.of(source, draft))
				.or(() -> pointed.statement().map(statement -> statementCard.of(statement, draft)))
				.or(() -> pointed.date().flatMap(Days::card)).map(card -> hover(draft, pointed.range(), card)));
	}

	private static Hover hover(Draft draft, TextRange range, String card) {
		return new Hover(new MarkupContent(MarkupKind.MARKDOWN, card), draft.positions().range(range));
	}
}
