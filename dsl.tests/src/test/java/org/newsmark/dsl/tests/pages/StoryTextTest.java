package org.newsmark.dsl.tests.pages;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsmark.dsl.tests.Unannotated;
import org.newsmark.dsl.tests.html.PlainCommonMark;

/**
 * Compares the text that a browser has of a story with what CommonMark alone makes of the file without its annotations,
 * character for character.
 */
public class StoryTextTest {

	/** The text of a body, without what the page adds to it, and without white space beside the borders of blocks. */
	private static final String TEXT = """
			const block = 'p, h1, h2, h3, h4, h5, h6, ul, ol, li, blockquote, hr, pre, div';
			const isBorder = (sibling, parent) => (sibling ?? parent).nodeType === 1 && (sibling ?? parent).matches(block);
			const body = arguments[0] === null ? document.querySelector('.newsmark-body').cloneNode(true)
				: new DOMParser().parseFromString('<div>' + arguments[0] + '</div>', 'text/html').body.firstChild;
			body.querySelectorAll('[data-newsmark-added]').forEach(added => added.remove());
			body.normalize();
			const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
			while (texts.nextNode()) {
				const text = texts.currentNode;
				if (!text.parentElement.closest('pre')) {
					const [before, after, parent] = [text.previousSibling, text.nextSibling, text.parentElement];
					if (isBorder(before, parent)) { text.data = text.data.replace(/^[ \\t\\n]+/, ''); }
					if (isBorder(after, parent)) { text.data = text.data.replace(/[ \\t\\n]+$/, ''); }
				}
			}
			return body.textContent;
			""";

	/** There the border of a span ends emphasis, and CommonMark alone knows no spans. */
	private static final String UNCLOSED = "nested.news";

	@ClassRule
	public static final TemporaryFolder FOLDER = new TemporaryFolder();

	@ClassRule
	public static final Browser BROWSER = new Browser();

	@Test
	public void aBrowserHasTheTextOfTheStory() throws IOException {
		Map<Path, Path> pages = PublishedPages.in(FOLDER.getRoot().toPath()).ofStories();
		pages.keySet().removeIf(story -> story.endsWith(UNCLOSED));
		for (Path story : pages.keySet()) {
			String markdown = Unannotated.body(PublishedPages.parse(story));
			BROWSER.open(pages.get(story));
			assertEquals(story.toString(), BROWSER.<String>run(TEXT, PlainCommonMark.html(markdown)),
					BROWSER.<String>run(TEXT, (Object) null));
		}
	}
}
