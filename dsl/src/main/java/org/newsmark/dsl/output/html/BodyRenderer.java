package org.newsmark.dsl.output.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.newsmark.dsl.model.Dates;
import org.newsmark.dsl.model.NewsDate;
import org.newsmark.dsl.model.Responses;
import org.newsmark.dsl.model.Standing;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.newsmark.Annotation;
import org.newsmark.dsl.newsmark.Claim;
import org.newsmark.dsl.newsmark.DateSpan;
import org.newsmark.dsl.newsmark.Mention;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.output.body.AnnotatedSpan;
import org.newsmark.dsl.output.body.MissingPicture;
import org.newsmark.dsl.output.body.NoteMarker;
import org.newsmark.dsl.output.body.StoryText;
import org.newsmark.dsl.words.Words;

/** Renders the body: CommonMark's nodes as CommonMark does, and the spans and note markers of the story. */
final class BodyRenderer implements NodeRenderer {

	private static final String CHECK_MARK = "\u2713\uFE0E";

	private final StoryText text;
	private final Responses responses;
	private final Tongue tongue;
	private final Words words;
	private final Optional<SourceLines> lines;
	private final HtmlNodeRendererContext context;
	private final HtmlWriter html;

	private BodyRenderer(StoryText text, Responses responses, Tongue tongue, Words words, Optional<SourceLines> lines,
			HtmlNodeRendererContext context) {
		this.text = text;
		this.responses = responses;
		this.tongue = tongue;
		this.words = words;
		this.lines = lines;
		this.context = context;
		this.html = context.getWriter();
	}

	/** Takes the lines of the file where the page is to name them. */
	static void render(StoryText text, Responses responses, Tongue tongue, Optional<SourceLines> lines, PageWriter page) {
		HtmlRenderer.Builder renderer = HtmlRenderer.builder().escapeHtml(true).percentEncodeUrls(true)
				.nodeRendererFactory(context -> new BodyRenderer(text, responses, tongue, page.words(), lines, context))
				.attributeProviderFactory(context -> new QuotedAddresses());
		lines.ifPresent(each -> renderer.attributeProviderFactory(context -> each));
		renderer.build().render(text.document(), page.page());
	}

	@Override
	public Set<Class<? extends Node>> getNodeTypes() {
		return Set.of(AnnotatedSpan.class, NoteMarker.class, MissingPicture.class);
	}

	@Override
	public void render(Node node) {
		if (node instanceof AnnotatedSpan span) {
			renderSpan(span);
		} else if (node instanceof NoteMarker marker) {
			renderMarker(marker);
		} else if (node instanceof MissingPicture picture) {
			html.tag("span", Map.of("data-newsmark-added", ""));
			html.text(picture.description());
			html.tag("/span");
		}
	}

	private void renderSpan(AnnotatedSpan span) {
		Annotation annotation = span.span() == null ? null : span.span().getAnnotation();
		if (annotation instanceof Statement statement) {
			renderElement("span", attributes(Statements.head(statement) instanceof Claim ? "claim" : "quote", statement),
					span);
		} else if (annotation instanceof DateSpan date) {
			renderDate(date, span);
		} else if (annotation instanceof Mention) {
			renderElement("span", attributes("source", annotation), span);
		} else {
			renderChildren(span); // a note for the desk leaves no trace
		}
	}

	private Map<String, String> attributes(String kind, Annotation annotation) {
		Map<String, String> attributes = new LinkedHashMap<>();
		text.id(annotation).ifPresent(id -> attributes.put("id", id));
		attributes.put("data-newsmark", kind);
		if (annotation instanceof Claim claim && Statements.head(claim) instanceof Claim head) {
			Standing.of(head, responses).ifPresent(standing -> attributes.put("data-newsmark-status", standing));
		}
		return attributes;
	}

	private void renderDate(DateSpan date, AnnotatedSpan span) {
		Map<String, String> attributes = new LinkedHashMap<>();
		Optional<String> value = Dates.read(date.getValue()).flatMap(NewsDate::html);
		value.ifPresent(datetime -> attributes.put("datetime", datetime));
		attributes.put("data-newsmark", "date");
		renderElement(value.isPresent() ? "time" : "span", attributes, span);
	}

	private void renderMarker(NoteMarker marker) {
		String number = Integer.toString(marker.number());
		Optional<String> standing = marker.statement() instanceof Claim claim ? Standing.of(claim, responses)
				: Optional.empty();
		Map<String, String> mark = new LinkedHashMap<>();
		mark.put("class", "newsmark-marker");
		mark.put("data-newsmark-added", "");
		if (tongue.foreign() != null) {
			mark.put("lang", tongue.foreign());
		}
		html.tag("sup", mark);
		Map<String, String> link = new LinkedHashMap<>();
		link.put("id", "ref." + number);
		link.put("href", "#note." + number);
		link.put("role", "doc-noteref");
		link.put("aria-label", words.say("note.label", number) + standing.map(each -> " " + tag(each)).orElse(""));
		standing.ifPresent(each -> link.put("data-newsmark-status", each));
		html.tag("a", link);
		html.text(number + standing.map(each -> " " + sign(each)).orElse(""));
		html.tag("/a");
		html.tag("/sup");
	}

	private String tag(String standing) {
		return words.say("tag." + standing);
	}

	/** What is in doubt is told by a word; what is verified by a sign, which disturbs the reading less. */
	private String sign(String standing) {
		return standing.equals("verified") ? CHECK_MARK : tag(standing);
	}

	private void renderElement(String tag, Map<String, String> attributes, AnnotatedSpan node) {
		lines.ifPresent(each -> each.setAttributes(node.span(), attributes));
		html.tag(tag, attributes);
		renderChildren(node);
		html.tag("/" + tag);
	}

	private void renderChildren(Node node) {
		for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
			context.render(child);
		}
	}
}
