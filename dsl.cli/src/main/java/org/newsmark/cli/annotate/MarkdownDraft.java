package org.newsmark.cli.annotate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.newsmark.dsl.annotating.Article;
import org.newsmark.dsl.output.body.NodeWords;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads Markdown: front matter in YAML, a heading that is the title, and what stands below it. */
final class MarkdownDraft implements Draft {

	private static final Pattern FRONT_MATTER = Pattern.compile("---[ \\t]*\\n(.*?\\n)?(?:---|\\.\\.\\.)[ \\t]*(?:\\n|$)",
			Pattern.DOTALL);
	private static final Parser PARSER = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

	private final Masthead masthead = new Masthead();

	@Override
	public Article read(String content) {
		String markdown = withoutFrontMatter(content.replace("\r\n", "\n").replace('\r', '\n'));
		Node document = PARSER.parse(markdown);
		Node block = document.getFirstChild();
		int start = 0;
		for (; block != null && isMasthead(block); block = block.getNext()) {
			start = end((Block) block);
		}
		String body = HtmlInMarkdown.without(markdown.substring(start).stripLeading());
		return new Article(masthead.story(), block instanceof Paragraph ? Dateline.take(body, masthead) : body);
	}

	private String withoutFrontMatter(String markdown) {
		Matcher matter = FRONT_MATTER.matcher(markdown);
		if (!matter.lookingAt() || matter.group(1) == null) {
			return markdown;
		}
		Optional<Map<?, ?>> facts = yaml(matter.group(1));
		facts.ifPresent(this::take);
		return facts.isPresent() ? markdown.substring(matter.end()) : markdown;
	}

	/** Between two rules there may as well stand text. */
	private static Optional<Map<?, ?>> yaml(String text) {
		try {
			Object read = new Load(LoadSettings.builder().build()).loadFromString(text);
			return read instanceof Map<?, ?> map ? Optional.of(map) : Optional.empty();
		} catch (YamlEngineException noYaml) {
			return Optional.empty();
		}
	}

	private void take(Map<?, ?> facts) {
		text(facts, "title", "headline").ifPresent(masthead::headline);
		for (String key : List.of("author", "authors", "byline")) {
			if (facts.get(key) instanceof List<?> authors) {
				authors.forEach(author -> masthead.author(author instanceof Map<?, ?> person
						? String.valueOf(person.get("name")) : String.valueOf(author)));
			} else if (facts.get(key) instanceof Map<?, ?> person) {
				masthead.author(String.valueOf(person.get("name")));
			} else if (!masthead.hasAuthors()) {
				text(facts, key).ifPresent(masthead::byline);
			}
		}
		text(facts, "published", "date", "pubDate").ifPresent(masthead::published);
		text(facts, "updated", "lastmod", "modified").ifPresent(masthead::updated);
		text(facts, "dateline", "location").ifPresent(masthead::dateline);
		text(facts, "language", "lang").ifPresent(masthead::language);
		text(facts, "url", "canonical", "canonical_url").ifPresent(masthead::url);
		text(facts, "summary", "description").ifPresent(masthead::summary);
	}

	private static Optional<String> text(Map<?, ?> facts, String... keys) {
		for (String key : keys) {
			if (facts.get(key) instanceof String || facts.get(key) instanceof Number) {
				return Optional.of(facts.get(key).toString());
			}
		}
		return Optional.empty();
	}

	private boolean isMasthead(Node block) {
		if (block instanceof Heading heading && heading.getLevel() == 1) {
			boolean isTitle = !masthead.hasHeadline() || masthead.isHeadline(NodeWords.of(heading));
			masthead.headline(NodeWords.of(heading));
			return isTitle;
		}
		return block instanceof Paragraph && masthead.take(NodeWords.of(block));
	}

	private static int end(Block block) {
		List<SourceSpan> lines = block.getSourceSpans();
		SourceSpan last = lines.get(lines.size() - 1);
		return last.getInputIndex() + last.getLength();
	}
}
