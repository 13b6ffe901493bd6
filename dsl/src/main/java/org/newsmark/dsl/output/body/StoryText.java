package org.newsmark.dsl.output.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.StringJoiner;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.eclipse.emf.ecore.EObject;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.newsmark.Annotation;
import org.newsmark.dsl.newsmark.Mention;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Quote;
import org.newsmark.dsl.newsmark.Statement;

/**
 * Holds the body of a story as nodes, ready to be rendered, and knows which words belong to which claim or quote, the
 * number of each one's note, and where on the page a link may lead to.
 *
 * <p>
 * A claim that is split is one claim with one number, which stands where its last part ends, as a footnote's would. The
 * numbers rise in the order of the text. A number never stands in a link or in the description of an image: it follows.
 */
public final class StoryText {

	private final ReadBody body;
	private final Node document;
	private final Map<Statement, List<AnnotatedSpan>> parts = new HashMap<>();
	private final Map<Statement, Integer> numbers = new LinkedHashMap<>();
	private final Map<EObject, String> ids = new HashMap<>();
	private final Set<String> usedIds = new HashSet<>();

	private StoryText(ReadBody body) {
		this.body = body;
		this.document = body.document();
	}

	public static StoryText of(NewsFile file) {
		return of(file, 1);
	}

	/** Fits the headings of the body under a headline of this level. */
	public static StoryText of(NewsFile file, int headline) {
		StoryText text = new StoryText(BodyReader.read(file));
		text.document.accept(new SafeLinks());
		text.document.accept(new HeadingLevels(headline));
		List<AnnotatedSpan> spans = text.collect();
		text.placeMarkers(spans);
		text.giveIds(spans);
		return text;
	}

	public Node document() {
		return document;
	}

	/** Returns the offset in the file at which the first line of a block begins. */
	public OptionalInt inFile(Block block) {
		return body.inFile(block);
	}

	/** Returns the claims and quotes that have a note, in the order of their notes; the first has the number 1. */
	public List<Statement> noted() {
		return List.copyOf(numbers.keySet());
	}

	/**
	 * Returns the number of the note that tells of a claim or quote: its own, or that of what stands around it. Empty for
	 * what stands in another story.
	 */
	public Optional<Integer> number(Statement statement) {
		Statement told = Statements.head(statement);
		while (told != null && !numbers.containsKey(told)) {
			Statement around = Statements.enclosing(told);
			told = around == null ? null : Statements.head(around);
		}
		return Optional.ofNullable(numbers.get(told));
	}

	/** Returns the words of a claim or quote with all its parts. */
	public String words(Statement statement) {
		StringJoiner words = new StringJoiner(" ");
		parts.getOrDefault(Statements.head(statement), List.of()).forEach(part -> words.add(NodeWords.of(part)));
		return words.toString();
	}

	/** Returns the id that the span of an annotation carries on the page, where it carries one. */
	public Optional<String> id(Annotation annotation) {
		return Optional.ofNullable(ids.get(annotation));
	}

	/** Returns the spans in the order in which they close. */
	private List<AnnotatedSpan> collect() {
		List<AnnotatedSpan> spans = new ArrayList<>();
		document.accept(new AbstractVisitor() {
			@Override
			public void visit(CustomNode node) {
				visitChildren(node);
				if (node instanceof AnnotatedSpan span && span.span() != null) {
					spans.add(span);
				}
			}
		});
		return spans;
	}

	private void placeMarkers(List<AnnotatedSpan> spans) {
		for (AnnotatedSpan span : spans) {
			if (span.span().getAnnotation() instanceof Statement statement) {
				parts.computeIfAbsent(Statements.head(statement), head -> new ArrayList<>()).add(span);
			}
		}
		for (AnnotatedSpan span : spans) {
			if (span.span().getAnnotation() instanceof Statement part) {
				Statement head = Statements.head(part);
				if (isLast(span, parts.get(head)) && hasNote(head)) {
					numbers.put(head, numbers.size() + 1);
					placeBehind(span, new NoteMarker(head, numbers.size()));
				}
			}
		}
	}

	/** A quote inside a claim or quote, of which nothing else holds than of that one, is told of by its note. */
	private static boolean hasNote(Statement head) {
		boolean isToldOfAround = head instanceof Quote quote && Statements.enclosing(quote) != null
				&& quote.getBy().isEmpty() && quote.getVia() == null && quote.getOn() == null && quote.getAnswers() == null
				&& !quote.isTranslated();
		return !isToldOfAround;
	}

	private static boolean isLast(AnnotatedSpan span, List<AnnotatedSpan> parts) {
		return parts.get(parts.size() - 1) == span;
	}

	private static void placeBehind(Node span, NoteMarker marker) {
		Node place = span;
		for (Node around = span.getParent(); around != null; around = around.getParent()) {
			if (around instanceof Link || around instanceof Image) {
				place = around;
			}
		}
		while (place.getNext() instanceof NoteMarker) {
			place = place.getNext();
		}
		place.insertAfter(marker);
	}

	/** Claims and quotes have their markers to be linked to; mentions need an id. One in an image has no element. */
	private void giveIds(List<AnnotatedSpan> spans) {
		int mentions = 0;
		for (AnnotatedSpan span : spans) {
			Annotation annotation = span.span().getAnnotation();
			if (isInImage(span)) {
				continue;
			}
			if (annotation instanceof Statement statement && statement.getId() != null
					&& usedIds.add(statement.getId())) {
				ids.put(annotation, statement.getId());
			} else if (annotation instanceof Mention) {
				ids.put(annotation, "mention." + ++mentions);
			}
		}
	}

	private static boolean isInImage(Node node) {
		for (Node around = node.getParent(); around != null; around = around.getParent()) {
			if (around instanceof Image) {
				return true;
			}
		}
		return false;
	}
}
