package org.newsmark.dsl.output.body;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Finds the links and definitions of a document that took the placeholder of a span for a part of an address. */
final class SwallowedSpans extends AbstractVisitor {

	private final MaskedBody body;
	private final TreeSet<Integer> missing = new TreeSet<>();
	private final Map<Integer, Integer> bracketOf = new HashMap<>();

	private SwallowedSpans(MaskedBody body) {
		this.body = body;
	}

	/** Returns the offsets of the brackets to escape; none where every span has its place in the document. */
	static List<Integer> bracketsAround(Node document, MaskedBody body, List<AnnotatedSpan> spans) {
		SwallowedSpans swallowed = new SwallowedSpans(body);
		for (int offset : body.placeholdersIn(0, body.text().length())) {
			if (spans.get(body.spanAt(offset)).getParent() == null) {
				swallowed.missing.add(offset);
			}
		}
		if (!swallowed.missing.isEmpty()) {
			document.accept(swallowed);
		}
		return new ArrayList<>(swallowed.bracketOf.values());
	}

	/** Returns the offsets of all brackets that might open a link: those in no code and behind no backslash. */
	static List<Integer> allBrackets(Node document, MaskedBody body) {
		BitSet code = new BitSet();
		document.accept(new AbstractVisitor() {
			@Override
			public void visit(Code span) {
				set(span);
			}

			@Override
			public void visit(FencedCodeBlock block) {
				set(block);
			}

			@Override
			public void visit(IndentedCodeBlock block) {
				set(block);
			}

			private void set(Node node) {
				for (SourceSpan place : node.getSourceSpans()) {
					code.set(place.getInputIndex(), place.getInputIndex() + place.getLength());
				}
			}
		});
		List<Integer> brackets = new ArrayList<>();
		for (int i = code.nextClearBit(0); i < body.text().length(); i = code.nextClearBit(i + 1)) {
			char c = body.text().charAt(i);
			if (c == '[') {
				brackets.add(i);
			} else if (c == '\\') {
				i++;
			}
		}
		return brackets;
	}

	@Override
	public void visit(Link link) {
		claim(link);
		visitChildren(link);
	}

	@Override
	public void visit(Image image) {
		claim(image);
		visitChildren(image);
	}

	@Override
	public void visit(LinkReferenceDefinition definition) {
		claim(definition);
	}

	/** The innermost is met last, and it is the one that holds the placeholder in its address. */
	private void claim(Node node) {
		List<SourceSpan> places = node.getSourceSpans();
		int start = places.get(0).getInputIndex();
		SourceSpan last = places.get(places.size() - 1);
		for (int placeholder : missing.subSet(start, last.getInputIndex() + last.getLength())) {
			bracketOf.put(placeholder, body.text().indexOf('[', start));
		}
	}
}
