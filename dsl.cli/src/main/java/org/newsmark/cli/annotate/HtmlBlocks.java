package org.newsmark.cli.annotate;

import java.util.Set;

import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Makes of the text of a web page what CommonMark has for it: paragraphs, headings, lists, block quotes, links. */
final class HtmlBlocks {

	/** What is no text of the article. */
	private static final Set<String> DROPPED = Set.of("script", "style", "noscript", "template", "nav", "aside", "footer",
			"form", "button", "iframe", "object", "svg", "canvas", "video", "audio", "head", "select", "textarea");
	private static final Set<String> EMPHASIS = Set.of("em", "i", "cite");
	private static final Set<String> STRONG = Set.of("strong", "b");
	private static final Set<String> CODE = Set.of("code", "kbd", "samp");
	/** Of what is nested deeper than any article, the words are read and nothing else. */
	private static final int DEEPEST = 100;
	private static final String BLANKS = "[ \\t\\n\\f\\r]+";

	/** The block that takes blocks, and the one that takes words, which is null between two paragraphs. */
	private final Node container;
	private Node words;
	private boolean endsWithBlank;
	private int depth;

	private HtmlBlocks(Node container, int depth) {
		this.container = container;
		this.depth = depth;
	}

	/** Reads a piece of HTML. */
	static Document of(String html) {
		return of(Jsoup.parseBodyFragment(html).body());
	}

	/** Reads what stands in an element. */
	static Document of(Element element) {
		Document document = new Document();
		HtmlBlocks blocks = new HtmlBlocks(document, 0);
		blocks.addChildren(element);
		blocks.close();
		return document;
	}

	private void addChildren(Element element) {
		if (++depth > DEEPEST) {
			addText(element.wholeText());
		} else {
			addEach(element);
		}
		depth--;
	}

	private void addEach(Element element) {
		for (org.jsoup.nodes.Node child : element.childNodes()) {
			if (child instanceof TextNode text) {
				addText(text.getWholeText());
			} else if (child instanceof Element inner && !DROPPED.contains(inner.normalName()) && !inner.hasAttr("hidden")) {
				add(inner);
			}
		}
	}

	private void add(Element element) {
		String name = element.normalName();
		switch (name) {
		case "br" -> addBreak();
		case "hr" -> addBlock(new ThematicBreak());
		case "h1", "h2", "h3", "h4", "h5", "h6" -> addHeading(element, name.charAt(1) - '0');
		case "blockquote" -> addContainer(new BlockQuote(), element);
		case "ul", "ol" -> addList(element);
		case "a" -> addLink(element);
		case "img" -> addImage(element);
		default -> addOther(element, name);
		}
	}

	private void addOther(Element element, String name) {
		if (EMPHASIS.contains(name) && isInline(element)) {
			addInline(new Emphasis(), element);
		} else if (STRONG.contains(name) && isInline(element)) {
			addInline(new StrongEmphasis(), element);
		} else if (CODE.contains(name) && !element.text().isEmpty()) {
			open().appendChild(new Code(element.text()));
			endsWithBlank = false;
		} else if (element.isBlock()) {
			close();
			addChildren(element);
			close();
		} else {
			addChildren(element);
		}
	}

	private static boolean isInline(Element element) {
		return element.hasText() && element.select("p, div, ul, ol, blockquote, h1, h2, h3, h4, h5, h6, br").isEmpty();
	}

	/** White space is one blank, and none where a block begins. */
	private void addText(String text) {
		String joined = text.replaceAll(BLANKS, " ");
		if (joined.startsWith(" ") && (words == null || endsWithBlank)) {
			joined = joined.substring(1);
		}
		if (!joined.isEmpty()) {
			open().appendChild(new Text(joined));
			endsWithBlank = joined.endsWith(" ");
		}
	}

	private void addBreak() {
		if (words instanceof Paragraph) {
			words.appendChild(new HardLineBreak());
			endsWithBlank = true;
		} else if (words != null) {
			addText(" ");
		}
	}

	private void addHeading(Element element, int level) {
		close();
		Heading heading = new Heading();
		heading.setLevel(level);
		container.appendChild(heading);
		words = heading;
		endsWithBlank = true;
		addText(element.text());
		close();
	}

	private void addList(Element element) {
		ListBlock list = element.normalName().equals("ul") ? new BulletList() : ordered(element);
		list.setTight(true);
		close();
		for (Element item : element.children()) {
			ListItem node = new ListItem();
			HtmlBlocks blocks = new HtmlBlocks(node, depth);
			blocks.addChildren(item);
			blocks.close();
			if (node.getFirstChild() != null) {
				list.appendChild(node);
			}
		}
		if (list.getFirstChild() != null) {
			container.appendChild(list);
		}
	}

	private static OrderedList ordered(Element element) {
		OrderedList list = new OrderedList();
		list.setMarkerStartNumber(element.attr("start").matches("\\d{1,9}") ? Integer.valueOf(element.attr("start")) : 1);
		return list;
	}

	private void addContainer(Block block, Element element) {
		close();
		HtmlBlocks blocks = new HtmlBlocks(block, depth);
		blocks.addChildren(element);
		blocks.close();
		if (block.getFirstChild() != null) {
			container.appendChild(block);
		}
	}

	private void addBlock(Block block) {
		close();
		container.appendChild(block);
	}

	private void addLink(Element element) {
		String address = element.absUrl("href").isEmpty() ? element.attr("href") : element.absUrl("href");
		if (address.isBlank() || address.startsWith("#") || !isInline(element) || isInLink()) {
			addChildren(element);
		} else {
			addInline(new Link(address, null), element);
		}
	}

	private boolean isInLink() {
		for (Node node = words; node != null; node = node.getParent()) {
			if (node instanceof Link) {
				return true;
			}
		}
		return false;
	}

	/** Blanks at the edges stand outside, where they close no emphasis too early. */
	private void addInline(Node node, Element element) {
		String text = element.wholeText().replaceAll(BLANKS, " ");
		if (text.startsWith(" ")) {
			addText(" ");
		}
		Node outer = open();
		outer.appendChild(node);
		words = node;
		endsWithBlank = true;
		addChildren(element);
		trimEnd(node);
		words = outer;
		endsWithBlank = false;
		if (text.endsWith(" ")) {
			addText(" ");
		}
	}

	private void addImage(Element element) {
		String address = element.absUrl("src").isEmpty() ? element.attr("src") : element.absUrl("src");
		String description = element.attr("alt").replaceAll(BLANKS, " ").strip();
		if (!address.isBlank() && !address.startsWith("data:") && !description.isEmpty() && !isInLink()) {
			Image image = new Image(address, null);
			image.appendChild(new Text(description));
			open().appendChild(image);
			endsWithBlank = false;
		}
	}

	private Node open() {
		if (words == null) {
			words = new Paragraph();
			container.appendChild(words);
			endsWithBlank = true;
		}
		return words;
	}

	private void close() {
		if (words != null) {
			trimEnd(words);
			if (words.getFirstChild() == null) {
				words.unlink();
			}
		}
		words = null;
		endsWithBlank = false;
	}

	private static void trimEnd(Node node) {
		Node last = node.getLastChild();
		while (last instanceof HardLineBreak || last instanceof Text text && text.getLiteral().isBlank()) {
			Node previous = last.getPrevious();
			last.unlink();
			last = previous;
		}
		if (last instanceof Text text) {
			text.setLiteral(text.getLiteral().stripTrailing());
		}
	}
}
