package org.newsmark.cli.annotate;

import java.util.Comparator;
import java.util.List;

import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.newsmark.dsl.annotating.Article;
import org.newsmark.dsl.output.body.NodeWords;
import org.newsmark.dsl.output.markdown.MarkdownNodes;

/** Reads a web page: what it says of itself for machines, then the text of its article. */
final class HtmlDraft implements Draft {

	private final Masthead masthead = new Masthead();

	@Override
	public Article read(String content) {
		org.jsoup.nodes.Document page = Jsoup.parse(content);
		page.select("script[type=application/ld+json]").forEach(script -> LinkedData.read(script.data(), masthead));
		takeFacts(page);
		Document document = HtmlBlocks.of(article(page));
		takeMasthead(document);
		StringBuilder body = new StringBuilder();
		MarkdownNodes.render(document, body);
		boolean beginsWithText = document.getFirstChild() instanceof Paragraph;
		return new Article(masthead.story(),
				beginsWithText ? Dateline.take(body.toString(), masthead) : body.toString());
	}

	private void takeFacts(org.jsoup.nodes.Document page) {
		masthead.headline(meta(page, "og:title"));
		Element heading = page.selectFirst("article h1, main h1, h1");
		masthead.headline(heading == null ? page.title() : heading.text());
		if (!masthead.hasAuthors()) {
			page.select("meta[name=author], meta[property=article:author]")
					.forEach(author -> masthead.author(author.attr("content")));
		}
		if (!masthead.hasAuthors()) {
			page.select("[rel=author], [itemprop=author]").forEach(author -> masthead.author(author.text()));
		}
		masthead.published(meta(page, "article:published_time"));
		page.select("time[itemprop=datePublished], time[pubdate], article time[datetime], main time[datetime]")
				.forEach(time -> masthead.published(time.attr("datetime")));
		masthead.updated(meta(page, "article:modified_time"));
		masthead.language(page.select("html").attr("lang"));
		masthead.url(page.select("link[rel=canonical]").attr("href"));
		masthead.summary(meta(page, "og:description"));
		masthead.summary(meta(page, "description"));
	}

	private static String meta(org.jsoup.nodes.Document page, String name) {
		Element meta = page.selectFirst("meta[property=\"" + name + "\"], meta[name=\"" + name + "\"]");
		return meta == null ? "" : meta.attr("content");
	}

	/** Of several articles the longest is the one; the others are mostly teasers. */
	private static Element article(org.jsoup.nodes.Document page) {
		for (String place : List.of("[itemprop=articleBody]", "article", "main, [role=main]")) {
			Element longest = page.select(place).stream()
					.max(Comparator.comparing(each -> each.text().length())).orElse(null);
			if (longest != null && longest.hasText()) {
				return longest;
			}
		}
		return page.body();
	}

	/** What the header of the story says stands above the text once more. */
	private void takeMasthead(Document document) {
		Node block = document.getFirstChild();
		while (block instanceof Heading || block instanceof Paragraph) {
			Node next = block.getNext();
			if (!isTitle(block) && !masthead.take(NodeWords.of(block))) {
				return;
			}
			block.unlink();
			block = next;
		}
	}

	private boolean isTitle(Node block) {
		return block instanceof Heading && masthead.isHeadline(NodeWords.of(block));
	}
}
