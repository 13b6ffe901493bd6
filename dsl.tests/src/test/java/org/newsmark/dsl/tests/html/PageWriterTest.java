package org.newsmark.dsl.tests.html;

import static org.junit.Assert.assertEquals;

import org.junit.Test;
import org.newsmark.dsl.output.html.PageWriter;
import org.newsmark.dsl.words.Words;

public class PageWriterTest {

	private static final String ANYTHING = "</p> \"Õ\" & 'li' <b> – 🌊 &amp;";
	private static final String ESCAPED = "&lt;/p&gt; &quot;Õ&quot; &amp; 'li' &lt;b&gt; – 🌊 &amp;amp;";

	private final PageWriter page = new PageWriter(Words.ENGLISH);

	@Test
	public void wordsAndValuesStandForThemselves() {
		page.element("p", ANYTHING, "title", ANYTHING);
		assertEquals("<p title=\"" + ESCAPED + "\">" + ESCAPED + "</p>", page.page().toString());
	}

	@Test
	public void anAttributeWithoutAValueIsLeftOut() {
		page.open("p", "id", null, "lang", "en").text(null).close("p");
		assertEquals("<p lang=\"en\"></p>", page.page().toString());
	}
}
