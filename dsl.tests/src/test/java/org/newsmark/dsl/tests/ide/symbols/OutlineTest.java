package org.newsmark.dsl.tests.ide.symbols;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.SymbolKind;
import org.junit.After;
import org.junit.Test;
import org.newsmark.dsl.ide.workspace.Positions;
import org.newsmark.dsl.newsmark.SourceKind;
import org.newsmark.dsl.prose.TextRange;
import org.newsmark.dsl.tests.ide.Editor;

public class OutlineTest {

	private static final String STORY = "story \"Bridge\"\n---\n";

	private final Editor editor = new Editor();

	@After
	public void close() {
		editor.close();
	}

	@Test
	public void aStoryHoldsWhatItsFileDeclares() {
		editor.open("import \"wire.news\"\nstory \"Bridge closed\" {\n  slug bridge\n}\n"
				+ "source mayor: person \"Ada Lund\"\npolicy \"Desk\" {\n}\n---\n");
		assertEquals(List.of("Class Bridge closed | story · bridge", "  Module wire.news | import",
				"  Variable @mayor | person · Ada Lund", "  Object Desk | policy"), outline());
	}

	@Test
	public void aSourceBookListsItsSources() {
		editor.open("source mayor: person \"Ada Lund\"\nsource herald: publication \"Herald\"\n");
		assertEquals(List.of("Variable @mayor | person · Ada Lund", "Package @herald | publication · Herald"),
				outline());
	}

	@Test
	public void headingsHoldWhatStandsBelowThem() {
		editor.open(STORY + "[Lead]{claim by @mayor}\n\n# One\n\n## Two\n\n[\"A\"]{quote}\n\nThree\n---\n\n[B]{claim}\n\n"
				+ "Four\n====\n\n### Five\n");
		assertEquals(List.of("Class Bridge | story · story", "  Boolean Lead | claim · by @mayor", "  Namespace One | heading",
				"    Namespace Two | heading", "      String \"A\" | quote · no speaker", "    Namespace Three | heading",
				"      Boolean B | claim · no source", "  Namespace Four | heading", "    Namespace Five | heading"), outline());
	}

	@Test
	public void aClaimHoldsThoseInIt() {
		editor.open(STORY + "[It is [closed]{claim}, *she* says]{claim by @mayor} [old]{claim unsourced \"known\"}");
		assertEquals(List.of("Class Bridge | story · story", "  Boolean It is closed, she says | claim · by @mayor",
				"    Boolean closed | claim · by @mayor", "  Boolean old | claim · unsourced"), outline());
	}

	@Test
	public void aChainIsListedOnce() {
		editor.open(STORY + "[\"It is\"]{quote #q by @mayor}, she says, [\"closed\"]{quote continues #q}");
		assertEquals(List.of("Class Bridge | story · story", "  String \"It is\" | quote · by @mayor"), outline());
	}

	@Test
	public void longWordsAreCutBetweenTwoOfThem() {
		editor.open(STORY + "[" + "bridges ".repeat(12) + "]{claim}\n\n[" + "🚢".repeat(60) + "]{claim}");
		assertEquals("  Boolean " + "bridges ".repeat(7).strip() + "… | claim · no source", outline().get(1));
		assertEquals("  Boolean " + "🚢".repeat(30) + "… | claim · no source", outline().get(2));
	}

	@Test
	public void whatIsUnfinishedHasANameAllTheSame() {
		editor.open("story \"\" {\n  slug x\n}\nsource\nimport\npolicy\n---\n#\n\n[]{claim}\n");
		assertFalse(symbols(all()).stream().anyMatch(symbol -> symbol.getName().isBlank()));
		assertTrue(outline().contains("Class x | story · x"));
	}

	@Test
	public void aSelectionLiesWithinItsSymbol() {
		editor.open("story \"\"\nsource mayor: person\nsource : person \"X\"\r\n---\r\n🚢 [🚢 a]{claim} [\\]]{quote\r\n\r\n"
				+ "One\r\n===\r\n\r\n> # Two\r\n> [b\r\n> c]{claim");
		assertTrue(symbols(all()).size() > 5);
		symbols(all()).forEach(this::assertSelectionInside);
	}

	@Test
	public void whatIsForTheDeskAloneIsNotShown() {
		editor.open("source aide: anonymous \"An aide\" {\n  note \"Rita Vale\"\n  approved-by \"Rita Vale\"\n}\n"
				+ "story \"Bridge\"\n---\n[It [is]{note \"Rita Vale\"}]{claim by @aide}\n");
		assertFalse(all().toString().contains("Rita"));
	}

	@Test
	public void eachPartHasAKindOfItsOwn() {
		editor.open("import \"x.news\"\nstory \"S\"\npolicy \"P\" {\n}\n" + SourceKind.VALUES.stream()
				.map(kind -> "source " + kind.getLiteral() + ": " + kind.getLiteral() + " \"X\"\n")
				.collect(Collectors.joining()) + "---\n# H\n\n[a]{claim} [b]{quote}\n");
		List<DocumentSymbol> symbols = symbols(all());
		assertEquals(14, symbols.size());
		assertEquals(14, symbols.stream().map(DocumentSymbol::getKind).distinct().count());
		assertEquals(14, symbols.stream().map(symbol -> symbol.getDetail().replaceAll(" · .*", "")).distinct().count());
	}

	@Test
	public void anEmptyFileHasNone() {
		editor.open("");
		assertEquals(List.of(), all());
	}

	private void assertSelectionInside(DocumentSymbol symbol) {
		Positions positions = new Positions(editor.text());
		TextRange range = positions.offsets(symbol.getRange());
		assertTrue(symbol.toString(), range.contains(positions.offsets(symbol.getSelectionRange())));
		symbol.getChildren()
				.forEach(child -> assertTrue(child.toString(), range.contains(positions.offsets(child.getRange()))));
	}

	private List<DocumentSymbol> all() {
		return Editor.get(editor.files().documentSymbol(new DocumentSymbolParams(editor.file()))).stream()
				.map(symbol -> symbol.getRight()).toList();
	}

	private static List<DocumentSymbol> symbols(List<DocumentSymbol> outermost) {
		List<DocumentSymbol> symbols = new ArrayList<>(outermost);
		outermost.forEach(symbol -> symbols.addAll(symbols(symbol.getChildren())));
		return symbols;
	}

	private List<String> outline() {
		return lines(all(), "");
	}

	private static List<String> lines(List<DocumentSymbol> symbols, String indent) {
		List<String> lines = new ArrayList<>();
		for (DocumentSymbol symbol : symbols) {
			SymbolKind kind = symbol.getKind();
			lines.add(indent + kind + " " + symbol.getName() + " | " + symbol.getDetail());
			lines.addAll(lines(symbol.getChildren(), indent + "  "));
		}
		return lines;
	}
}
