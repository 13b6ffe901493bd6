package org.newsmark.dsl.tests.ide.tokens;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensEdit;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.After;
import org.junit.Test;
import org.newsmark.dsl.ide.tokens.TokenTypes;
import org.newsmark.dsl.tests.ide.Editor;

public class TokensTest {

	private static final String HEADER = "story \"Bridge\"\nsource mayor: person \"Ada Lund\"\n---\n";

	private final Editor editor = new Editor();

	@After
	public void close() {
		editor.close();
	}

	@Test
	public void aHeaderHasKeywordsPropertiesAndValues() {
		editor.open("// Desk\nstory \"Bridge\" {\n  slug bridge\n  published 2025-11-30\n  language en\n}\n");
		assertEquals(List.of("comment // Desk", "keyword story", "string \"Bridge\"", "property slug",
				"namespace! bridge", "property published", "number 2025-11-30", "property language", "enumMember en"),
				tokens());
	}

	@Test
	public void aSourceIsDeclaredOnceAndCitedByReferences() {
		editor.open("source note: anonymous \"Aides\" {\n  count 3\n  via @mayor \"p. 2\"\n  note \"Call first\"\n}\n");
		assertEquals(List.of("keyword source", "variable! note", "type anonymous", "string \"Aides\"",
				"property count", "number 3", "property via", "variable @mayor", "string \"p. 2\"", "property note",
				"string \"Call first\""), tokens());
	}

	@Test
	public void aPolicyHasRulesAndSeverities() {
		editor.open("import \"wire.news\"\npolicy \"Desk\" {\n  profile ap\n  rule bad-url off\n}\n");
		assertEquals(List.of("keyword import", "string \"wire.news\"", "keyword policy", "string \"Desk\"",
				"property profile", "enumMember ap", "property rule", "enumMember bad-url", "enumMember off"), tokens());
	}

	@Test
	public void aClaimWithASourceIsToldFromOneWithout() {
		assertEquals(List.of("operator [", "claim It is closed", "operator ]{", "keyword claim", "variable! #c",
				"property by", "variable @mayor", "operator }", "operator [", "unsourcedClaim It is old", "operator ]{",
				"keyword claim", "property denies", "variable #c", "operator }"),
				inBody("[It is closed]{claim #c by @mayor}. [It is old]{claim denies #c}."));
	}

	@Test
	public void aClaimThatSaysWhyItNeedsNoSourceHasWhatItNeeds() {
		assertTrue(inBody("[It is old]{claim unsourced \"known\"}").contains("claim It is old"));
	}

	@Test
	public void theInnermostSpanDecides() {
		assertEquals(List.of("claim He left", "date Sunday", "claim , said", "mention she", "claim .", "quote \"Bye\"",
				"note ok"),
				words("[He left [Sunday]{date 2025-11-30}, said [she]{source @mayor}.]{claim by @mayor} "
						+ "[\"Bye\"]{quote by @mayor} [ok]{note \"x\"}"));
	}

	@Test
	public void theWordsOfAHeadingAreItsOwn() {
		assertEquals(List.of("heading ## What", "operator [", "claim we", "operator ]{", "keyword claim", "operator }",
				"heading know"), inBody("## What [we]{claim} know").stream()
						.map(token -> token.replace("unsourcedClaim", "claim")).toList());
	}

	@Test
	public void aStoryOfAnotherFileIsNamedByItsSlug() {
		assertTrue(inBody("[No]{claim denies other-story#c}").containsAll(List.of("namespace other-story", "variable #c")));
	}

	@Test
	public void tokensEndWithTheirLines() {
		assertEquals(List.of("quote one", "quote two", "quote three"), words("> [one\r\n>   two  \n> three]{quote}\n"));
	}

	@Test
	public void charactersBehindEmojiCountInUnitsOfUtf16() {
		assertEquals(List.of("date 🚢 Sunday 🚢"), words("🚢🚢 [🚢 Sunday 🚢]{date 2025-11-30}"));
	}

	@Test
	public void unfinishedTextHasTheTokensThatAreThere() {
		assertTrue(inBody("[It is closed]{claim by @").containsAll(List.of("keyword claim", "property by", "variable @")));
		assertTrue(inBody("[It is closed]{").contains("operator ]{"));
		assertEquals(List.of(), inBody("[It is closed"));
	}

	@Test
	public void anEmptyFileHasNone() {
		editor.open("");
		assertEquals(List.of(), tokens());
	}

	@Test
	public void aFileThatIsNotThereHasNoAnswer() {
		editor.start();
		assertNull(Editor.get(editor.files().semanticTokensFull(
				new SemanticTokensParams(new TextDocumentIdentifier(editor.uri("gone.news"))))));
	}

	@Test
	public void aRangeHasTheTokensThatReachIntoIt() {
		editor.open(HEADER + "[One]{claim}\n\n[T‸w‸o]{quote}\n\n[Three]{claim}\n");
		SemanticTokens answer = Editor.get(editor.files()
				.semanticTokensRange(new SemanticTokensRangeParams(editor.file(), editor.selection())));
		assertEquals(List.of("quote Two"), decoded(answer.getData()));
	}

	@Test
	public void aDeltaReplacesWhatDiffers() {
		editor.open(HEADER + "[One]{claim}\n\n[Two]{quote}\n\n[Three]{claim}\n");
		SemanticTokens before = full();
		editor.edit(HEADER + "[One]{claim}\n\n[Two]{date 2025}\n\n[Three]{claim}\n");
		SemanticTokensDelta delta = delta(before.getResultId());
		assertEquals(1, delta.getEdits().size());
		assertTrue(delta.getEdits().get(0).getData().size() <= 30);
		assertEquals(full().getData(), applied(before.getData(), delta.getEdits()));
	}

	@Test
	public void deltasLeadFromAnyTextToAnyOther() {
		List<String> texts = List.of("", HEADER, HEADER + "[A]{claim}", HEADER + "[A]{claim} [A]{claim}", "\n" + HEADER,
				HEADER + "[A]{claim} x [A]{claim} [A]{claim}");
		editor.open("");
		for (String from : texts) {
			for (String to : texts) {
				SemanticTokens before = full(editor.edit(from));
				editor.edit(to);
				assertEquals(full().getData(), applied(before.getData(), delta(full(editor.edit(from)), to)));
			}
		}
	}

	@Test
	public void whereNothingChangedADeltaIsEmpty() {
		editor.open(HEADER);
		assertEquals(List.of(), delta(full().getResultId()).getEdits());
	}

	@Test
	public void aResultThatIsNotKnownIsAnsweredInFull() {
		editor.open(HEADER);
		var answer = Editor.get(editor.files()
				.semanticTokensFullDelta(new SemanticTokensDeltaParams(editor.file(), "another")));
		assertEquals(full().getData(), answer.getLeft().getData());
		assertNotNull(answer.getLeft().getResultId());
	}

	private SemanticTokens full(Editor any) {
		return full();
	}

	private SemanticTokens full() {
		return Editor.get(editor.files().semanticTokensFull(new SemanticTokensParams(editor.file())));
	}

	private SemanticTokensDelta delta(String previous) {
		return Editor.get(editor.files().semanticTokensFullDelta(new SemanticTokensDeltaParams(editor.file(), previous)))
				.getRight();
	}

	private List<SemanticTokensEdit> delta(SemanticTokens before, String after) {
		editor.edit(after);
		return delta(before.getResultId()).getEdits();
	}

	private static List<Integer> applied(List<Integer> data, List<SemanticTokensEdit> edits) {
		List<Integer> result = new ArrayList<>(data);
		for (SemanticTokensEdit edit : edits) {
			List<Integer> replaced = result.subList(edit.getStart(), edit.getStart() + edit.getDeleteCount());
			replaced.clear();
			replaced.addAll(edit.getData());
		}
		return result;
	}

	private List<String> inBody(String body) {
		if (editor.text().isEmpty()) {
			editor.open(HEADER + body);
		} else {
			editor.edit(HEADER + body);
		}
		List<String> all = tokens();
		return all.subList(all.indexOf("keyword ---") + 1, all.size());
	}

	private List<String> words(String body) {
		return inBody(body).stream()
				.filter(token -> token.matches("(claim|unsourcedClaim|quote|date|mention|note|heading) .*")).toList();
	}

	private List<String> tokens() {
		return decoded(full().getData());
	}

	/** Writes each token with its kind, an exclamation mark where it declares something, and its text. */
	private List<String> decoded(List<Integer> data) {
		List<String> tokens = new ArrayList<>();
		int line = 0;
		int character = 0;
		for (int i = 0; i < data.size(); i += 5) {
			character = data.get(i) == 0 ? character + data.get(i + 1) : data.get(i + 1);
			line += data.get(i);
			Range range = new Range(new Position(line, character), new Position(line, character + data.get(i + 2)));
			tokens.add(TokenTypes.legend().getTokenTypes().get(data.get(i + 3)) + (data.get(i + 4) == 0 ? "" : "!") + " "
					+ editor.in(range));
		}
		return tokens;
	}
}
