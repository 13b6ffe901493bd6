package org.newsmark.dsl.tests.ide.links;

import static org.junit.Assert.assertEquals;

import java.util.List;

import org.eclipse.lsp4j.DocumentLinkParams;
import org.junit.After;
import org.junit.Test;
import org.newsmark.dsl.tests.ide.Editor;

public class DocumentLinksTest {

	private final Editor editor = new Editor();

	@After
	public void close() {
		editor.close();
	}

	@Test
	public void urlsOfTheHeaderAreLinks() {
		editor.open("story \"Bridge\" {\n  url \"https://example.org/a\"\n}\nsource post: publication \"Post\" {\n"
				+ "  url \"http://example.org/b?c=1\"\n  archived \"https://archive.example.org/b\"\n}\n");
		assertEquals(List.of("https://example.org/a", "http://example.org/b?c=1", "https://archive.example.org/b"),
				links());
	}

	@Test
	public void onlyAddressesOfTheWebAre() {
		editor.open("source a: person \"A\" {\n  url \"javascript:alert(1)\"\n}\nsource b: person \"B\" {\n"
				+ "  url \"file:///etc/passwd\"\n  archived \"https://exa mple.org\"\n}\n"
				+ "---\n[a](ftp://example.org) [b](photo.jpg) <desk@example.org>\n");
		assertEquals(List.of(), links());
	}

	@Test
	public void importsLeadToTheirFiles() {
		editor.with("people/a b.news", "").open("import \"people/a b.news\"\nimport \"gone.news\"\nimport \"\"\n");
		assertEquals(List.of("people/a b.news -> " + editor.uri("people/a b.news")), links());
	}

	@Test
	public void linksOfTheBodyAre() {
		editor.open("---\n🚢 [a](https://example.org/a_(b)) and [it [b](<https://example.org/b> \"T\")]{claim}.\n\n"
				+ "![c](https://example.org/c.jpg 'x') <https://example.org/d>\n\n[e]: https://example.org/e \"E\"\n[f]\n");
		assertEquals(List.of("https://example.org/a_(b)", "https://example.org/b", "https://example.org/c.jpg",
				"https://example.org/d", "https://example.org/e"), links());
	}

	@Test
	public void anEscapeIsNoPartOfAnAddress() {
		editor.open("---\n[a](https://example.org/a\\_b)");
		assertEquals(List.of("https://example.org/a\\_b -> https://example.org/a_b"), links());
	}

	@Test
	public void codeHoldsNone() {
		editor.open("---\n`[a](https://example.org)` `<https://example.org>`\n\n```\n[a](https://example.org)\n```\n\n"
				+ "    (https://example.org)\n\n\\[a](https://example.org)\n");
		assertEquals(List.of(), links());
	}

	@Test
	public void unfinishedTextHasNone() {
		editor.open("import \"\nstory \"Bridge\" {\n  url \"https://\n  url\n}\n---\n[a](https://example.org");
		assertEquals(List.of(), links());
		editor.edit("");
		assertEquals(List.of(), links());
	}

	/** Writes each link by its words, and where it leads if that is not what they say. */
	private List<String> links() {
		return Editor.get(editor.files().documentLink(new DocumentLinkParams(editor.file()))).stream().map(link -> {
			String words = editor.in(link.getRange());
			return words.equals(link.getTarget()) ? words : words + " -> " + link.getTarget();
		}).toList();
	}
}
