package org.newsmark.dsl.tests.ide.symbols;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.After;
import org.junit.Test;
import org.newsmark.dsl.tests.ide.Editor;

public class WorkspaceSymbolsTest {

	private final Editor editor = new Editor();

	@After
	public void close() {
		editor.close();
	}

	@Test
	public void anEmptyQueryFindsStoriesAndSources() {
		editor.with("city/bridge.news", "story \"Bridge closed\"\n---\n[It is]{claim #c}\n")
				.with("people.news", "source mayor: person \"Ada Lund\"\n").start();
		assertEquals(List.of("Bridge closed (bridge) | city/bridge.news", "@mayor Ada Lund | people.news"), find(""));
	}

	@Test
	public void ofEquallyGoodMatchesStoriesAreFirstThenSourcesThenStatements() {
		editor.with("bridge.news", "source bridge: organization \"Bridge Office\"\n"
				+ "story \"Bridge\" {\n  slug bridge\n}\n---\n[Bridge closed]{claim #bridge}\n").start();
		assertEquals(List.of("Bridge (bridge)", "@bridge Bridge Office", "#bridge Bridge closed"),
				symbols("bridge").stream().map(WorkspaceSymbol::getName).toList());
		assertEquals(List.of("Bridge (bridge)", "@bridge Bridge Office", "#bridge Bridge closed"),
				symbols("bri").stream().map(WorkspaceSymbol::getName).toList());
	}

	@Test
	public void aBetterMatchIsBeforeAStory() {
		editor.with("bridge.news", "source ferry: person \"Ann\"\n"
				+ "story \"No ferry\" {\n  slug bridge\n}\n---\nNo.\n").start();
		assertEquals(List.of("@ferry Ann", "No ferry (bridge)"),
				symbols("ferry").stream().map(WorkspaceSymbol::getName).toList());
	}

	@Test
	public void statementsAreFoundByTheirIdsAndWords() {
		editor.with("bridge.news", "story \"Bridge\"\n---\n[The ferry is late]{claim #delay} [\"No\"]{quote #no} [x]{claim}\n")
				.start();
		assertEquals(List.of("#delay The ferry is late | Bridge"), find("#del"));
		assertEquals(List.of("#delay The ferry is late | Bridge"), find("ferlate"));
		assertEquals("Boolean", symbols("#delay").get(0).getKind().toString());
	}

	@Test
	public void capitalsAccentsAndBlanksDoNotCount() {
		editor.with("people.news", "source nm: person \"Nicolás Maduro\"\nsource x: person \"Zoe\"\n").start();
		assertEquals(List.of("@nm Nicolás Maduro | people.news"), find("nicolas MAD"));
		assertEquals(List.of("@x Zoe | people.news"), find("ZOÉ"));
	}

	@Test
	public void theBestIsFirst() {
		editor.with("people.news", "source a: person \"Command Lake\"\nsource b: person \"Mona Lisa\"\n"
				+ "source c: person \"Mia O. Nagel\"\nsource d: person \"Tom Ash\"\n").start();
		assertEquals("@b Mona Lisa | people.news", find("mona").get(0));
		assertEquals(List.of("@c Mia O. Nagel | people.news"), find("mianag"));
	}

	@Test
	public void beginningsOfWordsCountMore() {
		editor.with("people.news", "source a: person \"Slalom Bros\"\nsource b: person \"Ada Lund\"\n").start();
		assertEquals("@b Ada Lund | people.news", find("al").get(0));
	}

	@Test
	public void lettersScatteredInWordsFindNothing() {
		editor.with("bridge.news", "source office: organization \"Harbor Office of Bergen\"\nstory \"Bridge\"\n---\n"
				+ "[The ferry across the sound will be late for another week]{claim #delay}\n").start();
		for (String scattered : List.of("rbf", "harofe", "frlt", "eeeee", "delyt", "brd", "aswbeo")) {
			assertEquals(scattered, List.of(), find(scattered));
		}
	}

	@Test
	public void initialsAreThoseOfWordsNearEachOther() {
		editor.with("people.news", "source a: person \"John Quincy Smith\"\nsource b: person \"Jan de Boer van Soest\"\n")
				.start();
		assertEquals(List.of("@a John Quincy Smith | people.news"), find("jqs"));
		assertEquals(List.of("@a John Quincy Smith | people.news"), find("jsmith"));
		assertEquals(List.of(), find("jso"));
		assertEquals(List.of("@b Jan de Boer van Soest | people.news"), find("janso"));
	}

	@Test
	public void capitalsHyphensAndSignsBeginWords() {
		editor.with("people.news", "source un-office: organization \"NewsMark\"\nsource bo: person \"Bo O'Neil\"\n").start();
		assertEquals(List.of("@un-office NewsMark | people.news"), find("nema"));
		assertEquals(List.of("@un-office NewsMark | people.news"), find("@uno"));
		assertEquals(List.of("@un-office NewsMark | people.news"), find("unoff"));
		assertEquals(List.of("@bo Bo O'Neil | people.news"), find("oneil"));
	}

	@Test
	public void theWholeNameIsBeforeItsBeginningAndThatBeforeWordsAndParts() {
		editor.with("people.news", "source zoo: person \"Port\"\nsource port-office: person \"Ada\"\n"
				+ "source b: person \"The Port\"\nsource a: person \"Airport\"\nsource c: person \"Poor Ort\"\n").start();
		assertEquals(List.of("@zoo Port", "@port-office Ada", "@b The Port", "@c Poor Ort", "@a Airport"),
				symbols("port").stream().map(WorkspaceSymbol::getName).toList());
		assertEquals("@port-office Ada", symbols("PORT-OFFICE").get(0).getName());
	}

	@Test
	public void sourcesAreToldApartByTheirKinds() {
		editor.with("people.news", "source a: person \"A\"\nsource b: document \"B\"\nsource c: anonymous \"C\"\n").start();
		assertEquals(List.of("Variable", "File", "Null"),
				symbols("").stream().map(symbol -> symbol.getKind().toString()).toList());
	}

	@Test
	public void aSourceWithoutAnIdHasAName() {
		editor.open("people.news", "source : person \"Ada\"\nsource : person\n");
		assertTrue(symbols("").stream().noneMatch(symbol -> symbol.getName().contains("null") || symbol.getName().isBlank()));
	}

	@Test
	public void aPlaceIsTheNameAlone() {
		editor.open("people.news", "source mayor: person \"Ada Lund\"\n");
		WorkspaceSymbol found = symbols("mayor").get(0);
		assertEquals("people.news", editor.name(found.getLocation().getLeft().getUri()));
		assertEquals("mayor", editor.in(found.getLocation().getLeft().getRange()));
	}

	@Test
	public void whatIsTypedCountsBeforeItIsSaved() {
		editor.open("people.news", "source mayor: person \"Ada Lund\"\n");
		editor.edit("source major: person \"Ada Lund\"\n");
		assertEquals(List.of("@major Ada Lund | people.news"), find("@maj"));
	}

	@Test
	public void nobodyReadsMoreThanFiveHundred() {
		editor.with("people.news", IntStream.range(0, 600).mapToObj(i -> "source s" + i + ": person \"Ann\"\n")
				.collect(Collectors.joining())).start();
		assertEquals(500, find("ann").size());
	}

	@Test
	public void whatIsForTheDeskAloneIsNotFound() {
		editor.with("people.news", "source aide: anonymous \"An aide\" {\n  note \"Rita Vale\"\n}\n").start();
		assertEquals(List.of(), find("rita"));
		assertTrue(find("aide").get(0).startsWith("@aide An aide"));
	}

	private List<String> find(String query) {
		return symbols(query).stream().map(symbol -> symbol.getName() + " | " + symbol.getContainerName()).toList();
	}

	private List<? extends WorkspaceSymbol> symbols(String query) {
		return Editor.get(editor.workspace().symbol(new WorkspaceSymbolParams(query))).getRight();
	}
}
