package org.newsmark.dsl.output.markdown;

import org.commonmark.node.Node;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.output.document.StoryDocument;

/**
 * Renders a story as Markdown: CommonMark, and the footnotes that most readers of Markdown know, {@code [^1]} behind
 * the words and {@code [^1]: …} at the end.
 */
public final class StoryMarkdown {

	/**
	 * Renders the story of a file.
	 *
	 * @throws IllegalArgumentException
	 *             if the file tells no story
	 */
	public String render(NewsFile file) {
		Node document = StoryDocument.of(file);
		StringBuilder page = new StringBuilder();
		MarkdownNodes.render(document, page);
		return page.toString();
	}
}
