package org.newsmark.dsl.tests.ide.navigation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import java.util.Comparator;
import java.util.List;

import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.LinkedEditingRangeParams;
import org.eclipse.lsp4j.LinkedEditingRanges;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.After;
import org.junit.Test;
import org.newsmark.dsl.ide.workspace.Positions;
import org.newsmark.dsl.tests.ide.Editor;

public class NavigationTest {

	private static final String STORY = "story \"Bridge closed\" {\n  published 2025-11-30\n}\n";
	private static final String MAYOR = "source mayor: person \"Ada Lund\"\n";

	private final Editor editor = new Editor();

	@After
	public void close() {
		editor.close();
	}

	// ---- definition

	private List<LocationLink> definitions() {
		List<? extends LocationLink> links = Editor
				.get(editor.files().definition(new DefinitionParams(editor.file(), editor.caret()))).getRight();
		return List.copyOf(links);
	}

	/** Tells where the caret leads to: the file, what is selected there, and from which words. */
	private String definition() {
		List<LocationLink> links = definitions();
		assertEquals(1, links.size());
		LocationLink link = links.get(0);
		return place(link.getTargetUri(), link.getTargetSelectionRange()) + " from "
				+ editor.in(link.getOriginSelectionRange());
	}

	private String place(String uri, Range range) {
		String name = editor.name(uri);
		boolean isShown = uri.equals(editor.file().getUri());
		String text = isShown ? editor.text() : editor.read(name);
		return name + ":" + (range.getStart().getLine() + 1) + " " + new Positions(text).offsets(range).in(text);
	}

	@Test
	public void aCitationLeadsToItsSource() {
		editor.open(STORY + MAYOR + "---\n[It is]{claim by @may‸or}.\n");
		assertEquals("story.news:4 mayor from mayor", definition());
		editor.open(STORY + MAYOR + "---\n[It is]{claim by ‸@mayor}.\n");
		assertEquals("story.news:4 mayor from mayor", definition());
		editor.open(STORY + MAYOR + "---\n[It is]{claim by @mayor‸}.\n");
		assertEquals("story.news:4 mayor from mayor", definition());
	}

	@Test
	public void theWholeDeclarationIsTheTarget() {
		editor.open(STORY + MAYOR + "---\n[It is]{claim #it by @mayor}. [No]{claim by @mayor denies #i‸t}.\n");
		assertEquals("[It is]{claim #it by @mayor}", editor.in(definitions().get(0).getTargetRange()));
	}

	@Test
	public void aCitationLeadsToAnotherFile() {
		editor.with("newsroom.news", "// 🌉\r\n" + MAYOR);
		editor.open(STORY + "---\n🌉 [It is]{claim by @may‸or}.\n".replace("\n", "\r\n"));
		assertEquals("newsroom.news:2 mayor from mayor", definition());
	}

	@Test
	public void theNearerDeclarationCounts() {
		editor.with("newsroom.news", MAYOR).open(STORY + MAYOR + "---\n[It is]{claim by @‸mayor}.\n");
		assertEquals("story.news:4 mayor from mayor", definition());
	}

	@Test
	public void aReferenceLeadsToItsClaim() {
		editor.open(STORY + MAYOR + "---\n[It is]{claim #it by @mayor}. [No]{claim by @mayor denies ‸#it}.\n");
		assertEquals("story.news:6 it from it", definition());
	}

	@Test
	public void aReferenceLeadsIntoAnotherStory() {
		editor.with("first.news", STORY.replace("{\n", "{\n  slug 1st\n") + MAYOR + "---\n[It is]{claim #it by @mayor}.\n");
		String body = "import \"first.news\"\n" + STORY + "---\n[No]{claim by @mayor denies ";
		editor.open(body + "1‸st#it}.\n");
		assertEquals("first.news:2 1st from 1st", definition());
		editor.open(body + "1st#‸it}.\n");
		assertEquals("first.news:7 it from it", definition());
	}

	@Test
	public void aStoryWithoutASlugIsFoundAtItsHeadline() {
		editor.with("first.news", STORY + MAYOR + "---\n[It is]{claim #it by @mayor}.\n");
		editor.open("import \"first.news\"\n" + STORY + "---\n[No]{claim by @mayor denies fir‸st#it}.\n");
		assertEquals("first.news:1 \"Bridge closed\" from first", definition());
	}

	@Test
	public void keywordsMayBeIds() {
		editor.open(STORY + "source by: person \"Ada Lund\"\n---\n"
				+ "[It is]{claim #claim by @‸by}. [No]{claim by @by denies #claim}.\n");
		assertEquals("story.news:4 by from by", definition());
		editor.open(editor.text().replace("denies #cl", "denies #cl‸"));
		assertEquals("story.news:6 claim from claim", definition());
	}

	@Test
	public void anImportLeadsToItsFile() {
		editor.with("wires.news", MAYOR).open("import \"wir‸es.news\"\n" + STORY);
		assertEquals("wires.news:1  from \"wires.news\"", definition());
	}

	@Test
	public void aDeclarationLeadsToItself() {
		editor.open(STORY + MAYOR.replace("mayor", "may‸or"));
		assertEquals("story.news:4 mayor from mayor", definition());
	}

	@Test
	public void whatNothingDeclaresLeadsNowhere() {
		for (String text : List.of("---\n[It is]{claim by @may‸or}.\n", "---\nIt is ‸so.\n", "‸",
				"---\n[It is]{claim by @‸", "---\n[No]{claim denies no‸ne#it}.\n", "---\n[No]{claim denies #‸it}.\n")) {
			editor.open(STORY + text);
			assertEquals(text, List.of(), definitions());
		}
		editor.open("import \"mis‸sing.news\"\n");
		assertEquals(List.of(), definitions());
	}

	@Test
	public void aFileThatIsNotThereIsNoAnswer() {
		editor.start();
		assertNull(Editor.get(editor.files().definition(
				new DefinitionParams(new TextDocumentIdentifier(editor.uri("missing.news")), new Position(0, 0)))));
	}

	// ---- references

	private List<String> references(boolean withDeclaration) {
		List<? extends Location> found = Editor.get(editor.files().references(
				new ReferenceParams(editor.file(), editor.caret(), new ReferenceContext(withDeclaration))));
		return found.stream().map(location -> place(location.getUri(), location.getRange())).toList();
	}

	@Test
	public void aSourceIsFoundInAllFiles() {
		editor.with("newsroom.news", MAYOR + "source clerk: person \"Bo Holt\" { via @mayor }\n")
				.with("a.news", STORY + "---\n🌉 [It is]{claim by @mayor}.\n")
				.with("b.news", STORY + MAYOR + "---\n[It]{claim by @mayor}.\n");
		editor.open(STORY + "---\n[It]{source @may‸or} is.\n");
		assertEquals(List.of("newsroom.news:1 mayor", "a.news:5 mayor", "newsroom.news:2 mayor", "story.news:5 mayor"),
				references(true));
		assertEquals(List.of("a.news:5 mayor", "newsroom.news:2 mayor", "story.news:5 mayor"), references(false));
	}

	@Test
	public void aClaimIsFoundInAllFiles() {
		editor.with("reply.news", "import \"story.news\"\n" + STORY + "---\n[No]{claim by @mayor denies story#it}.\n");
		editor.with("newsroom.news", MAYOR);
		editor.open(STORY + "---\n[It is]{claim #i‸t by @mayor}. [More]{claim continues #it}.\n");
		assertEquals(List.of("story.news:5 it", "reply.news:6 it", "story.news:5 it"), references(true));
	}

	@Test
	public void aStoryIsFoundByItsSlug() {
		editor.with("reply.news", "import \"story.news\"\n" + STORY + "---\n[No]{claim denies bridge#it}.\n");
		editor.open(STORY.replace("{\n", "{\n  slug bri‸dge\n") + "---\n[It is]{claim #it}.\n");
		assertEquals(List.of("story.news:2 bridge", "reply.news:6 bridge"), references(true));
	}

	@Test
	public void nothingIsFoundInProse() {
		editor.open(STORY + "---\nIt is ‸so.\n");
		assertEquals(List.of(), references(true));
	}

	// ---- highlights

	private List<String> highlights() {
		List<? extends DocumentHighlight> found = Editor
				.get(editor.files().documentHighlight(new DocumentHighlightParams(editor.file(), editor.caret())));
		return found.stream().map(highlight -> highlight.getKind() + " " + highlight.getRange().getStart().getLine() + " "
				+ editor.in(highlight.getRange())).toList();
	}

	@Test
	public void aSourceIsHighlightedInItsFile() {
		editor.open(STORY + MAYOR + "---\n[It is]{claim by @may‸or}, [she]{source @mayor} said.\n");
		assertEquals(List.of("Write 3 mayor", "Read 5 mayor", "Read 5 mayor"), highlights());
	}

	@Test
	public void aSourceOfAnotherFileIsOnlyRead() {
		editor.with("newsroom.news", MAYOR).open(STORY + "---\n[It is]{claim by @‸mayor}.\n");
		assertEquals(List.of("Read 4 mayor"), highlights());
	}

	@Test
	public void aQuoteIsHighlightedWhereItGoesOn() {
		editor.open(STORY + MAYOR + "---\n[\"It is,\"]{quote #‸q by @mayor} she said. [\"So it is.\"]{quote continues #q}\n");
		assertEquals(List.of("Write 5 q", "Read 5 q", "Text 5 \"So it is.\""), highlights());
	}

	// ---- linked editing

	private List<String> linked() {
		LinkedEditingRanges found = Editor
				.get(editor.files().linkedEditingRange(new LinkedEditingRangeParams(editor.file(), editor.caret())));
		return found == null ? null : found.getRanges().stream()
				.sorted(Comparator.comparing(range -> range.getStart().getLine()))
				.map(range -> range.getStart().getLine() + " " + editor.in(range)).toList();
	}

	@Test
	public void anIdIsEditedInItsWholeFile() {
		editor.open(STORY + MAYOR + "source clerk: person \"Bo Holt\" { via @mayor }\n"
				+ "---\n🌉 [It is]{claim by @mayor‸}.\n");
		assertEquals(List.of("3 mayor", "4 mayor", "6 mayor"), linked());
	}

	@Test
	public void whatAnotherFileDeclaresIsNotLinked() {
		editor.with("newsroom.news", MAYOR).open(STORY + "---\n[It is]{claim by @mayor‸}.\n");
		assertNull(linked());
	}

	@Test
	public void ofTwoWithOneIdTheFirstIsLinked() {
		editor.open(STORY + MAYOR + MAYOR.replace("mayor", "ma‸yor") + "---\n[It is]{claim by @mayor}.\n");
		assertNull(linked());
		editor.open(STORY + MAYOR.replace("mayor", "ma‸yor") + MAYOR + "---\n[It is]{claim by @mayor}.\n");
		assertEquals(List.of("3 mayor", "6 mayor"), linked());
	}

	@Test
	public void proseIsNotLinked() {
		editor.open(STORY + MAYOR + "---\nThe ‸mayor.\n");
		assertNull(linked());
	}
}
