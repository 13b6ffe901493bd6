package org.newsmark.cli.report;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.newsmark.cli.text.Printable;

/** Writes XML as findings come, with each element on a line. What XML has no character for is shown by a sign. */
final class XmlStream {

	private static final String INDENT = "  ";

	private final PrintStream out;
	private final XMLStreamWriter xml;
	private int depth;

	XmlStream(PrintStream out) {
		this.out = out;
		try {
			// for a plain stream, Java would write emoji as numbers
			Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
			xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
		} catch (XMLStreamException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Begins the document with its outermost element, and attributes as names and values in turn. */
	void beginDocument(String element, Object... attributes) {
		write(() -> xml.writeStartDocument("UTF-8", "1.0"));
		begin(element, attributes);
	}

	void begin(String element, Object... attributes) {
		write(() -> {
			startLine();
			xml.writeStartElement(element);
			attributes(attributes);
		});
		depth++;
	}

	void end() {
		depth--;
		write(() -> {
			startLine();
			xml.writeEndElement();
		});
	}

	void empty(String element, Object... attributes) {
		write(() -> {
			startLine();
			xml.writeEmptyElement(element);
			attributes(attributes);
		});
	}

	/** Writes an element that holds nothing but text. */
	void text(String element, String text, Object... attributes) {
		write(() -> {
			startLine();
			xml.writeStartElement(element);
			attributes(attributes);
			xml.writeCharacters(characters(text));
			xml.writeEndElement();
		});
	}

	void endDocument() {
		end();
		write(() -> {
			xml.writeEndDocument();
			xml.flush();
		});
		out.print("\n");
	}

	private void startLine() throws XMLStreamException {
		xml.writeCharacters("\n" + INDENT.repeat(depth));
	}

	private void attributes(Object... attributes) throws XMLStreamException {
		for (int i = 0; i < attributes.length; i += 2) {
			xml.writeAttribute(attributes[i].toString(), characters(attributes[i + 1].toString()));
		}
	}

	private static String characters(String text) {
		return Printable.text(text).replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD');
	}

	private interface Writing {
		void run() throws XMLStreamException;
	}

	/** The stream behind keeps its failures to itself, as print streams do. */
	private static void write(Writing writing) {
		try {
			writing.run();
		} catch (XMLStreamException e) {
			throw new IllegalStateException(e);
		}
	}
}
