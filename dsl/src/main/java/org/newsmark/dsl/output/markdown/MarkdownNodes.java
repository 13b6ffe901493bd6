package org.newsmark.dsl.output.markdown;

import java.util.Set;

import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.commonmark.renderer.markdown.MarkdownWriter;
import org.newsmark.dsl.output.body.AnnotatedSpan;
import org.newsmark.dsl.output.body.MissingPicture;
import org.newsmark.dsl.output.body.NoteMarker;
import org.newsmark.dsl.output.document.NoteText;

/**
 * Renders the nodes of a story as Markdown: those of CommonMark as CommonMark does, spans as their words, notes as
 * footnotes.
 *
 * <p>
 * Where a span stood beside the marks of emphasis, its brackets kept these apart from the text around them. The brackets
 * are gone, so the marks are chosen anew.
 */
public final class MarkdownNodes implements NodeRenderer {

	/** What GitHub reads as a table or as struck out, though CommonMark does not. */
	private static final Set<Character> GITHUB_MARKS = Set.of('|', '~');

	private final MarkdownNodeRendererContext context;
	private final MarkdownWriter markdown;
	private final EmphasisMarks marks = new EmphasisMarks();

	private MarkdownNodes(MarkdownNodeRendererContext context) {
		this.context = context;
		this.markdown = context.getWriter();
	}

	/** Writes a document, in which what is plain text stays plain text. */
	public static void render(Node document, StringBuilder page) {
		EscapedNeighbors.escape(document);
		MarkdownRenderer.builder().nodeRendererFactory(new MarkdownNodeRendererFactory() {
			@Override
			public NodeRenderer create(MarkdownNodeRendererContext context) {
				return new MarkdownNodes(context);
			}

			@Override
			public Set<Character> getSpecialCharacters() {
				return GITHUB_MARKS;
			}
		}).build().render(document, page);
	}

	@Override
	public Set<Class<? extends Node>> getNodeTypes() {
		return Set.of(AnnotatedSpan.class, NoteMarker.class, NoteText.class, MissingPicture.class,
				EscapedNeighbors.Escaped.class, Emphasis.class, StrongEmphasis.class);
	}

	@Override
	public void render(Node node) {
		if (node instanceof NoteMarker marker) {
			markdown.raw("[^" + marker.number() + "]");
		} else if (node instanceof NoteText note) {
			markdown.raw("[^" + note.number() + "]: ");
			renderChildren(note);
		} else if (node instanceof MissingPicture picture) {
			context.render(new Text(picture.description()));
		} else if (node instanceof EscapedNeighbors.Escaped escaped) {
			markdown.raw("\\" + escaped.character());
		} else if (node instanceof Emphasis || node instanceof StrongEmphasis) {
			renderEmphasis(node);
		} else {
			renderChildren(node);
		}
	}

	private void renderEmphasis(Node node) {
		String mark = marks.around(node);
		markdown.raw(mark);
		renderChildren(node);
		markdown.raw(mark);
	}

	private void renderChildren(Node node) {
		for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
			context.render(child);
		}
	}
}
