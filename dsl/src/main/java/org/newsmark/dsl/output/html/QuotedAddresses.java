package org.newsmark.dsl.output.html;

import java.util.Map;
import java.util.Optional;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.AttributeProvider;
import org.newsmark.dsl.model.Chains;
import org.newsmark.dsl.model.Sources;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.newsmark.Quote;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.output.body.AnnotatedSpan;
import org.newsmark.dsl.output.body.SafeLinks;

/** Gives a block quote that is one quote, with nothing beside it, the address where the quote can be read. */
final class QuotedAddresses implements AttributeProvider {

	@Override
	public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
		if (node instanceof BlockQuote) {
			Statement quote = onlyQuote(node);
			if (quote != null) {
				address(quote).ifPresent(address -> attributes.put("cite", address));
			}
		}
	}

	private static Statement onlyQuote(Node blockQuote) {
		Statement only = null;
		for (Node paragraph = blockQuote.getFirstChild(); paragraph != null; paragraph = paragraph.getNext()) {
			if (!(paragraph instanceof Paragraph)) {
				return null;
			}
			for (Node inline = paragraph.getFirstChild(); inline != null; inline = inline.getNext()) {
				if (isBlank(inline)) {
					continue;
				}
				Statement quote = quote(inline);
				if (quote == null || only != null && only != quote) {
					return null;
				}
				only = quote;
			}
		}
		return only;
	}

	private static Statement quote(Node inline) {
		boolean isQuote = inline instanceof AnnotatedSpan span && span.span() != null
				&& span.span().getAnnotation() instanceof Quote;
		return isQuote ? Statements.head((Statement) ((AnnotatedSpan) inline).span().getAnnotation()) : null;
	}

	private static boolean isBlank(Node inline) {
		return inline instanceof SoftLineBreak || inline instanceof Text text && text.getLiteral().isBlank();
	}

	/** The words of the speaker are best read at the source itself, else where the newsroom read them. */
	private static Optional<String> address(Statement quote) {
		return Sources.of(Statements.by(quote)).stream()
				.flatMap(source -> Chains.hearsay(quote, source).sources().stream()).map(Source::getUrl)
				.filter(SafeLinks::isWeb).map(SafeLinks::encoded).findFirst();
	}
}
