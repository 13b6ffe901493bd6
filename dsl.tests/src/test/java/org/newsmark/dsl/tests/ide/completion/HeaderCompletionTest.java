package org.newsmark.dsl.tests.ide.completion;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.After;
import org.junit.Test;
import org.newsmark.dsl.tests.ide.Editor;

public class HeaderCompletionTest {

	private static final List<String> OF_A_STORY = List.of("slug", "byline", "dateline", "published", "updated", "embargo",
			"language", "url", "summary", "correction");

	private final Editor editor = new Editor();

	@After
	public void close() {
		editor.close();
	}

	private Menu at(String text) {
		return Menu.asked(editor.open(text));
	}

	@Test
	public void anEmptyFileBeginsWithADeclaration() {
		assertEquals(List.of("import", "story", "source", "policy"), at("‸").labels());
		assertEquals(List.of("story \"…\" { … }", "source …: kind \"…\"", "policy \"…\" { … }"), at("‸").snippets());
		assertEquals("story \"${1:Headline}\" {\n  published ${2:" + LocalDate.now() + "}\n}\n---\n\n$0",
				at("‸").after("story \"…\" { … }"));
	}

	@Test
	public void aFileHasOneStoryAndOneBody() {
		assertEquals(List.of("import", "source", "policy", "---"), at("story \"x\"\n‸").labels());
		assertEquals(List.of("import", "source", "policy"), at("story \"x\"\n‸\n---\n").labels());
		assertEquals(List.of("import", "source", "policy"), at("‸\nstory \"x\"\n---\n").labels());
		assertEquals("story \"x\"\n---", at("story \"x\"\n--‸").after("---"));
	}

	@Test
	public void declarationsBeginTheirLine() {
		assertEquals(List.of(), at("source mayor: person \"Ada Lund\" ‸").labels());
		assertEquals(List.of("source"), at("source mayor: person \"Ada Lund\"\nsou‸").labels());
	}

	@Test
	public void propertiesAreProposedThatAreStillMissing() {
		assertEquals(OF_A_STORY, at("story \"x\" {\n  ‸\n}\n").labels());
		assertEquals(List.of("byline", "dateline", "embargo", "language", "url", "summary", "correction"),
				at("story \"x\" {\n  slug a\n  ‸\n  published 2025-11-30\n  updated 2025-12-01\n}\n").labels());
		assertTrue(at("story \"x\" {\n  correction 2025-12-01 \"Wrong day.\"\n  ‸\n}").labels().contains("correction"));
	}

	@Test
	public void propertiesAreProposedBeforeTheBraceIsClosed() {
		assertEquals(OF_A_STORY, at("story \"x\" {\n  ‸").labels());
		assertEquals(OF_A_STORY, at("story \"x\" {\n  ‸\nsource a: person \"A\" {\n  role \"mayor\"\n}\n---\n").labels());
		assertEquals("published", at("story \"x\" {\n  pub‸").labels().get(0));
		assertEquals(List.of("import", "source", "policy", "---"), at("story \"x\" {\n  url \"}\"\n}\n‸").labels());
	}

	@Test
	public void kindsOfSourcesFollowTheGrammar() {
		assertEquals(List.of("person", "organization", "publication", "document", "dataset", "post", "observation",
				"anonymous"), at("source a: ‸").labels());
		assertEquals("document", at("source a:do‸").labels().get(0));
		assertEquals(List.of(), at("source ‸").labels());
		assertEquals(List.of(), at("source a: person ‸").labels());
	}

	@Test
	public void sourcesCiteOthersButNotThemselves() {
		String text = "source a: person \"Ada Lund\"\nsource b: post \"Post\" {\n  by ‸\n}\n";
		assertEquals(List.of("@a"), at(text).labels());
		assertEquals("person \"Ada Lund\"\nsource b: post \"Post\" {\n  by @a\n}\n", at(text).after("@a").substring(10));
	}

	@Test
	public void policiesNameRulesSeveritiesAndProfiles() {
		assertEquals(List.of("default", "reuters", "ap", "bbc"), at("policy \"Desk\" {\n  profile ‸\n}").labels());
		assertEquals(List.of("error", "warning", "info", "off"), at("policy \"Desk\" {\n  rule bad-url ‸").labels());
		assertEquals(List.of("error", "warning", "info", "off"),
				at("policy \"Desk\" {\n  rule bad-url off\n  rule syntax ‸\n}").labels());
		Menu menu = at("policy \"Desk\" {\n  rule bad-url off\n  rule unused-‸\n}");
		assertEquals(List.of("unused-ignore", "unused-source"), menu.labels());
		assertEquals("warning", menu.detail("unused-source"));
		assertFalse(at("policy \"Desk\" {\n  rule bad-url off\n  rule ‸\n}").labels().contains("bad-url"));
	}

	@Test
	public void languagesAreFoundByCodeAndName() {
		assertEquals("en", at("story \"x\" {\n  language ‸\n}").labels().get(0));
		assertEquals(List.of("fr"), at("story \"x\" {\n  language fr‸\n}").labels().subList(0, 1));
		assertEquals("French", at("story \"x\" {\n  language frenc‸\n}").detail("fr"));
	}

	@Test
	public void stringsAndCommentsAreLeftAlone() {
		assertEquals(List.of(), at("story \"The ‸").labels());
		assertEquals(List.of(), at("story \"x\" {\n  summary \"a \\\" ‸\"\n}").labels());
		assertEquals(List.of(), at("// on ‸\nstory \"x\"").labels());
		assertEquals(List.of(), at("story \"x\" { // ‸\n}").labels());
		assertTrue(at("// newsmark: ignore ‸\nstory \"x\"").labels().contains("duplicate-slug"));
	}

	@Test
	public void brokenLinesAboveDoNoHarm() {
		assertEquals(OF_A_STORY, at("nonsense here\nstory \"x\" {\n  what is this\n  ‸").labels());
	}

	@Test
	public void whatMeansNothingIsPassedOver() {
		assertEquals(OF_A_STORY, at("story \"x\" { publshed 2025 ‸").labels());
		assertEquals(OF_A_STORY, at("story x {\n  ‸\n}\n---\n").labels());
		assertEquals("person", at("source a: prson ‸").labels().get(0));
		assertEquals("role", at("source a: prson \"A\" {\n  ‸\n}").labels().get(0));
		assertEquals(List.of("error", "warning", "info", "off"), at("policy \"Desk\" {\n  rule syntax of ‸\n}").labels());
		assertEquals(List.of("default", "reuters", "ap", "bbc"), at("policy \"Desk\" {\n  foo\n  profile x ‸\n}").labels());
	}

	@Test
	public void aNewLineBeginsAProperty() {
		assertEquals(List.of("slug", "byline", "dateline", "updated", "embargo", "language", "url", "summary", "correction"),
				at("story \"x\" {\n  published tomorrow\n  ‸\n}").labels());
		assertEquals(LocalDate.now().toString(), at("story \"x\" {\n  published\n    ‸\n}").labels().get(0));
	}

	@Test
	public void declarationsMayBeMisspelled() {
		assertEquals(OF_A_STORY, at("stroy \"x\" {\n  ‸\n}\n---\n").labels());
		assertEquals("profile", at("source a: person \"A\"\npolcy \"x\" {\n  ‸").labels().get(0));
	}

	@Test
	public void aFileThatDoesNotExistHasNoAnswer() {
		editor.start();
		assertNull(Editor.get(editor.files().completion(
				new CompletionParams(new TextDocumentIdentifier(editor.uri("gone.news")), new Position(0, 0)))));
	}
}
