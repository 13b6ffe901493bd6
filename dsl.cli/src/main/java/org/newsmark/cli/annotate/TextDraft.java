package org.newsmark.cli.annotate;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.newsmark.dsl.annotating.Article;
import org.newsmark.dsl.output.markdown.MarkdownNodes;

/** Reads plain text: a title, a byline and dates above paragraphs, as mails and agencies have them. */
final class TextDraft implements Draft {

	/** Nobody breaks lines by hand so late: where one is longer, each line is a paragraph. */
	private static final int LONGEST_LINE = 120;

	private final Masthead masthead = new Masthead();

	@Override
	public Article read(String content) {
		List<String> lines = new ArrayList<>(content.lines().map(String::strip).toList());
		takeMasthead(lines);
		if (!lines.isEmpty()) {
			lines.set(0, Dateline.take(lines.get(0), masthead));
		}
		StringBuilder body = new StringBuilder();
		MarkdownNodes.render(document(lines), body);
		return new Article(masthead.story(), body.toString());
	}

	/** The title stands alone, or above a byline or date; these may stand above a title too. */
	private void takeMasthead(List<String> lines) {
		dropBlank(lines);
		if (!lines.isEmpty() && Masthead.canBeTitle(lines.get(0)) && isAlone(lines)) {
			masthead.headline(lines.remove(0));
			dropBlank(lines);
		}
		while (!lines.isEmpty() && masthead.take(lines.get(0))) {
			lines.remove(0);
			dropBlank(lines);
		}
	}

	private static boolean isAlone(List<String> lines) {
		return lines.size() > 1 && (lines.get(1).isEmpty() || new Masthead().take(lines.get(1))
				|| lines.get(1).length() > LONGEST_LINE);
	}

	private static void dropBlank(List<String> lines) {
		while (!lines.isEmpty() && lines.get(0).isEmpty()) {
			lines.remove(0);
		}
	}

	private static Node document(List<String> lines) {
		boolean isUnbroken = lines.stream().anyMatch(line -> line.length() > LONGEST_LINE);
		Document document = new Document();
		Paragraph paragraph = new Paragraph();
		for (String line : lines) {
			if (line.isEmpty() || isUnbroken) {
				paragraph = new Paragraph();
			}
			if (!line.isEmpty()) {
				if (paragraph.getFirstChild() == null) {
					document.appendChild(paragraph);
				} else {
					paragraph.appendChild(new SoftLineBreak());
				}
				paragraph.appendChild(new Text(line));
			}
		}
		return document;
	}
}
