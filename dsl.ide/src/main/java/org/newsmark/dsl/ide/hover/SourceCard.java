package org.newsmark.dsl.ide.hover;

import java.util.List;
import java.util.Objects;

import org.newsmark.dsl.ide.workspace.Address;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.ide.workspace.FileSummary.StatementEntry;
import org.newsmark.dsl.ide.workspace.Index;
import org.newsmark.dsl.ide.workspace.Index.FoundStatement;
import org.newsmark.dsl.model.Chains;
import org.newsmark.dsl.model.HearsayInWords;
import org.newsmark.dsl.model.SourceInWords;
import org.newsmark.dsl.model.Sources;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.output.body.SafeLinks;
import org.newsmark.dsl.scoping.FileNames;
import org.newsmark.dsl.words.Words;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Writes the card of a source: who or what it is, how the newsroom knows it, where to read it, what rests on it. */
@Singleton
final class SourceCard {

	@Inject
	private Index index;

	String of(Source source, Draft draft) {
		Card card = new Card()
				.paragraph(Markdown.bold(Objects.toString(source.getName(), "")), Markdown.id("@", source.getId()))
				.paragraph(SourceInWords.kind(source, Words.ENGLISH),
						Markdown.text(SourceInWords.position(source, Words.ENGLISH)));
		text(card, "Title: ", source.getTitle());
		Sources.cited(source.getBy()).ifPresent(author -> card.item("By ", SourceLabel.of(source.getBy())));
		card.item("Known to us ", SourceLabel.way(source, Chains.hearsay(source, HearsayInWords.LONGEST + 1).way()));
		text(card, "Why unnamed: ", source.getReason());
		date(card, "Published: ", source.getPublished());
		date(card, "Accessed: ", source.getAccessed());
		link(card, "Read it: ", source.getUrl());
		link(card, "Archived: ", source.getArchived());
		if (source.eResource() != draft.resource()) {
			card.item("Declared in ", Markdown.text(FileNames.from(draft.file(), source)));
		}
		return card.paragraph(resting(Address.of(source), draft)).toString();
	}

	private String resting(Address source, Draft draft) {
		List<FoundStatement> everywhere = index.restingOn(source);
		List<StatementEntry> here = everywhere.stream().filter(found -> found.file().uri().equals(draft.uri()))
				.map(FoundStatement::statement).toList();
		return Tally.resting(Tally.of(here), Tally.of(everywhere.stream().map(FoundStatement::statement).toList()));
	}

	private static void text(Card card, String label, String words) {
		card.item(label, words == null ? null : Markdown.text(words));
	}

	private static void date(Card card, String label, String written) {
		card.item(label, written == null ? null : Days.inWords(written));
	}

	private static void link(Card card, String label, String address) {
		card.item(label, SafeLinks.isWeb(address) ? Markdown.link(address) : null);
	}
}
