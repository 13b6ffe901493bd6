package org.newsmark.dsl.ide.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.model.Chains;
import org.newsmark.dsl.model.HearsayInWords;
import org.newsmark.dsl.model.Responses.Kind;
import org.newsmark.dsl.model.Sources;
import org.newsmark.dsl.model.Standing;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.newsmark.Citation;
import org.newsmark.dsl.newsmark.Claim;
import org.newsmark.dsl.newsmark.Quote;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.scoping.FileNames;
import org.newsmark.dsl.words.Words;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Writes the card of a claim or quote: its words, who stands behind it, how it stands, and who responds to it. */
@Singleton
final class StatementCard {

	private static final String INHERITED = " *(inherited)*";

	@Inject
	private ResponseItems responses;

	/** Writes the card of a statement, or of the one that it continues. */
	String of(Statement statement, Draft draft) {
		Statement head = Statements.head(statement);
		List<ResponseItems.Received> received = responses.received(head);
		Card card = new Card().paragraph(head instanceof Quote ? "**Quote**" : "**Claim**",
				head.getId() == null ? "" : Markdown.id("#", head.getId()), standing(head, received))
				.paragraph("> " + Markdown.line(Wording.of(head)));
		writeSources(card, head);
		Statements.on(head).ifPresent(
				on -> card.item("Said: ", Days.inWords(on) + (head.getOn() == null ? INHERITED : "")));
		if (head instanceof Claim claim) {
			card.item("Evidence: ", named(Sources.resolved(claim.getEvidence())));
		}
		card.item("", head instanceof Quote quote && quote.isTranslated() ? "Translated" : "");
		responses.writeGiven(card, head);
		responses.writeReceived(card, received, draft);
		if (head.eResource() != draft.resource()) {
			card.item("Stands in ", Markdown.text(FileNames.from(draft.file(), head)));
		}
		return card.toString();
	}

	private static String standing(Statement head, List<ResponseItems.Received> received) {
		Optional<String> status = head instanceof Claim claim ? Optional.ofNullable(claim.getStatus()) : Optional.empty();
		boolean isDenied = received.stream().anyMatch(response -> response.kind() == Kind.DENIES);
		return status.or(() -> isDenied ? Optional.of(Standing.DENIED) : Optional.empty())
				.map(each -> Standing.inWords(each, Words.ENGLISH)).orElse("");
	}

	private static void writeSources(Card card, Statement head) {
		List<Citation> by = Statements.by(head);
		Optional<Citation> via = Statements.via(head).filter(citation -> Sources.cited(citation).isPresent());
		if (!by.isEmpty()) {
			card.item("According to ", sources(head, Sources.resolved(by)));
		} else if (Statements.unsourced(head).isPresent()) {
			boolean isOwn = head instanceof Claim claim && claim.getUnsourced() != null;
			card.item("Given without a source: ",
					Markdown.text(Statements.unsourced(head).get()) + (isOwn ? "" : INHERITED));
		} else {
			card.item("", "No source is given");
		}
		if (by.isEmpty() && via.isPresent()) {
			card.item("Known through ", SourceLabel.of(via.get()) + (head.getVia() == null ? INHERITED : ""));
		}
	}

	private static String sources(Statement head, List<Citation> by) {
		boolean isViaInherited = Statements.via(head).isPresent() && head.getVia() == null && !head.getBy().isEmpty();
		List<String> told = new ArrayList<>();
		for (Citation citation : by) {
			String way = SourceLabel.way(citation.getSource(),
					Chains.hearsay(head, citation.getSource(), HearsayInWords.LONGEST + 1).way());
			told.add(SourceLabel.of(citation) + (way.isEmpty() ? "" : ", " + way + (isViaInherited ? INHERITED : "")));
		}
		return String.join("; ", told) + (head.getBy().isEmpty() && !told.isEmpty() ? INHERITED : "");
	}

	private static String named(List<Citation> citations) {
		return citations.stream().map(SourceLabel::of).collect(Collectors.joining(", "));
	}
}
