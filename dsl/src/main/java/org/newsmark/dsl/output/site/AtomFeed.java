package org.newsmark.dsl.output.site;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.newsmark.dsl.model.DatePrecision;
import org.newsmark.dsl.model.Dates;
import org.newsmark.dsl.model.NewsDate;
import org.newsmark.dsl.output.body.SafeLinks;
import org.newsmark.dsl.output.html.PageText;

/**
 * Writes the newest stories as an Atom feed (RFC 4287). Its links are relative, as that standard allows, so that it serves
 * from any address; its ids are made of names that stay.
 */
final class AtomFeed {

	static final String FILE = "feed.atom";

	private static final int LONGEST = 50;
	private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
	/** Atom wants a time; of a story that says none, nothing is known. */
	private static final String UNKNOWN = "1970-01-01T00:00:00Z";

	private final Newsroom newsroom;
	private final XMLStreamWriter xml;

	private AtomFeed(Newsroom newsroom, XMLStreamWriter xml) {
		this.newsroom = newsroom;
		this.xml = xml;
	}

	static PageText render(Newsroom newsroom) {
		StringWriter feed = new StringWriter();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(feed);
			new AtomFeed(newsroom, xml).write();
			xml.close();
		} catch (XMLStreamException e) {
			throw new IllegalStateException("a text in memory takes all", e);
		}
		return PageText.of(feed.append('\n').toString());
	}

	private void write() throws XMLStreamException {
		xml.writeStartDocument("utf-8", "1.0");
		line();
		xml.writeStartElement("feed");
		xml.writeDefaultNamespace(NAMESPACE);
		xml.writeAttribute("xml:lang", newsroom.words().language());
		line();
		element("id", id("feed " + newsroom.title()));
		element("title", newsroom.title());
		link("self", FILE);
		link("alternate", IndexPage.FILE);
		element("updated", newsroom.stories().stream().map(AtomFeed::updated).max(String::compareTo).orElse(UNKNOWN));
		for (StoryEntry story : newsroom.stories().subList(0, Math.min(LONGEST, newsroom.stories().size()))) {
			write(story);
		}
		xml.writeEndElement();
		xml.writeEndDocument();
	}

	private void write(StoryEntry story) throws XMLStreamException {
		xml.writeStartElement("entry");
		if (story.language() != null) {
			xml.writeAttribute("xml:lang", story.language());
		}
		line();
		element("id", SafeLinks.isWeb(story.url()) ? SafeLinks.encoded(story.url()) : id("story " + story.address()));
		element("title", story.headline());
		link("alternate", story.address());
		element("updated", updated(story));
		if (story.published() != null) {
			element("published", time(story.published()));
		}
		for (String name : story.byline().isEmpty() ? List.of(newsroom.title()) : story.byline()) {
			xml.writeStartElement("author");
			element("name", name);
			xml.writeEndElement();
			line();
		}
		if (story.summary() != null) {
			element("summary", story.summary());
		}
		xml.writeEndElement();
		line();
	}

	private static String id(String name) {
		return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
	}

	private static String updated(StoryEntry story) {
		return time(story.updated() == null ? story.published() : story.updated());
	}

	/** A day without a time begins where the earth's clocks are set by; seconds are not optional in Atom. */
	private static String time(String written) {
		Optional<NewsDate> date = Dates.read(written);
		boolean isTime = date.filter(each -> each.precision() == DatePrecision.TIME).isPresent();
		return isTime ? date.get().iso().orElse(UNKNOWN) : date.map(each -> each.earliest() + "T00:00:00Z").orElse(UNKNOWN);
	}

	private void link(String relation, String address) throws XMLStreamException {
		xml.writeEmptyElement("link");
		xml.writeAttribute("rel", relation);
		xml.writeAttribute("href", address);
		line();
	}

	private void element(String name, String text) throws XMLStreamException {
		xml.writeStartElement(name);
		xml.writeCharacters(printable(text));
		xml.writeEndElement();
		line();
	}

	private void line() throws XMLStreamException {
		xml.writeCharacters("\n");
	}

	/** XML has no way to write most control characters. */
	private static String printable(String text) {
		return text.codePoints().filter(c -> c == '\t' || c == '\n' || c >= ' ' && c != 0xFFFE && c != 0xFFFF)
				.filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}
}
