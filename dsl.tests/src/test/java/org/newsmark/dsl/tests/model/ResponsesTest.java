package org.newsmark.dsl.tests.model;

import static org.junit.Assert.assertEquals;

import java.util.List;

import org.junit.Test;
import org.newsmark.dsl.model.Responses;
import org.newsmark.dsl.model.Responses.Kind;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.tests.Newsroom;

public class ResponsesTest {

	private static final NewsFile FILE = Newsroom.parse("""
			story "Responses" { published 2025-01-01 }
			source a: person "A"
			source b: person "B"
			---
			[One]{claim #one by @a}, he said, [still one]{claim #one-more continues #one}. [Two]{claim #two by @b denies #one}.

			[Three]{claim #three by @b denies #one-more, #one supports #two}. [Four]{quote #four by @b answers #one}.

			[Five]{claim #five by @b corrects #two denies #five, #nowhere}, he said, [more]{claim continues #five answers #two}.
			""");

	private final Responses responses = Responses.in(FILE);

	@Test
	public void everyKindIsFoundInTheOrderOfTheText() {
		assertEquals(List.of("DENIES two", "DENIES three", "ANSWERS four"), to("one"));
		assertEquals(List.of("SUPPORTS three", "CORRECTS five"), to("two"));
	}

	@Test
	public void oneKindIsPickedOut() {
		assertEquals(List.of(statement("two"), statement("three")), responses.to(statement("one"), Kind.DENIES));
		assertEquals(List.of(), responses.to(statement("one"), Kind.CORRECTS));
	}

	@Test
	public void wordsThatContinueAStatementHaveItsResponses() {
		assertEquals(to("one"), to("one-more"));
	}

	@Test
	public void noStatementRespondsToItself() {
		assertEquals(List.of(), to("five"));
	}

	@Test
	public void whatAStatementRespondsToIsFoundFromIt() {
		assertEquals(List.of("DENIES one", "SUPPORTS two"), from("three"));
		assertEquals(List.of("CORRECTS two"), from("five"));
		assertEquals(List.of(), from("one"));
	}

	private List<String> from(String id) {
		return responses.from(statement(id)).stream()
				.map(response -> response.kind() + " " + response.to().getId()).toList();
	}

	private List<String> to(String id) {
		return responses.to(statement(id)).stream()
				.map(response -> response.kind() + " " + response.from().getId()).toList();
	}

	private static Statement statement(String id) {
		return Statements.in(FILE).stream().filter(statement -> id.equals(statement.getId())).findFirst().orElseThrow();
	}
}
