package org.newsmark.dsl.output.document;

import java.util.List;

import org.commonmark.node.BulletList;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.newsmark.dsl.model.Chains;
import org.newsmark.dsl.model.HearsayInWords;
import org.newsmark.dsl.model.SourceInWords;
import org.newsmark.dsl.model.Sources;
import org.newsmark.dsl.newsmark.Citation;
import org.newsmark.dsl.newsmark.Mention;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.output.body.CitedSources;
import org.newsmark.dsl.output.body.SafeLinks;
import org.newsmark.dsl.output.body.StoryText;
import org.newsmark.dsl.words.Words;

/** Lists the sources: who or what each is, how the newsroom knows it, where to read it, and which notes rest on it. */
final class SourceList {

	private final StoryText text;
	private final CitedSources cited;
	private final Words words;

	SourceList(StoryText text, CitedSources cited, Words words) {
		this.text = text;
		this.cited = cited;
		this.words = words;
	}

	Node list() {
		BulletList list = list(true);
		for (Source source : cited.sources()) {
			ListItem item = item(list);
			Pieces name = paragraph(item);
			name.standing(source.getName() == null ? "" : source.getName());
			name.text(" (" + SourceInWords.describe(source, words) + ")");
			BulletList rows = list(true);
			addRows(source, rows);
			if (rows.getFirstChild() != null) {
				item.appendChild(rows);
			}
		}
		return list;
	}

	private void addRows(Source source, BulletList rows) {
		addText(rows, "card.name", source.getTitle());
		Sources.cited(source.getBy()).ifPresent(author -> cite(row(rows, "card.by"), source.getBy()));
		addText(rows, "card.behind", words.list(cited.worksOf(source).stream().map(Source::getName).toList()));
		addWay(source, rows);
		addText(rows, "card.reason", source.getReason());
		addDate(rows, "card.published", source.getPublished());
		addDate(rows, "card.accessed", source.getAccessed());
		addLink(rows, "card.read", source.getUrl());
		addLink(rows, "card.archived", source.getArchived());
		List<String> notes = cited.restingOn(source).stream().flatMap(statement -> text.number(statement).stream())
				.distinct().sorted().map(number -> words.say("note.reference", number)).toList();
		addText(rows, "card.rests", words.list(notes));
		addText(rows, "card.named", words.list(mentions(source, notes.isEmpty())));
	}

	private void addWay(Source source, BulletList rows) {
		List<Citation> way = Chains.hearsay(source, HearsayInWords.LONGEST + 1).way();
		if (!way.isEmpty()) {
			Pieces row = row(rows, "card.known");
			new HearsayInWords(words, row::text, citation -> cite(row, citation)).tell(source, way);
		}
	}

	/** A mention that says where in the source tells something new; any other only that the text names the source. */
	private List<String> mentions(Source source, boolean isNamedOnly) {
		List<String> located = cited.mentionsOf(source).stream().map(Mention::getCitation).map(Citation::getLocator)
				.filter(locator -> locator != null).map(locator -> words.say("card.named.here") + " (" + locator + ")")
				.toList();
		boolean isNamed = !cited.mentionsOf(source).isEmpty();
		return located.isEmpty() && isNamedOnly && isNamed ? List.of(words.say("card.named.here")) : located;
	}

	private static void cite(Pieces row, Citation citation) {
		row.source(citation.getSource());
		row.text(citation.getLocator() == null ? "" : " (" + citation.getLocator() + ")");
	}

	private void addText(BulletList rows, String key, String value) {
		if (value != null && !value.isEmpty()) {
			row(rows, key).text(value);
		}
	}

	private void addDate(BulletList rows, String key, String written) {
		if (written != null) {
			row(rows, key).date(written);
		}
	}

	private void addLink(BulletList rows, String key, String address) {
		if (SafeLinks.isWeb(address)) {
			row(rows, key).link(SafeLinks.encoded(address), address);
		}
	}

	private Pieces row(BulletList rows, String key) {
		Pieces row = paragraph(item(rows));
		row.text(words.say(key) + ": ");
		return row;
	}

	private Pieces paragraph(ListItem item) {
		Paragraph paragraph = new Paragraph();
		item.appendChild(paragraph);
		return new Pieces(paragraph, words);
	}

	private static ListItem item(BulletList list) {
		ListItem item = new ListItem();
		list.appendChild(item);
		return item;
	}

	private static BulletList list(boolean isTight) {
		BulletList list = new BulletList();
		list.setMarker("-");
		list.setTight(isTight);
		return list;
	}
}
