package org.newsmark.dsl.tests.model;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.xtext.EcoreUtil2;
import org.junit.Test;
import org.newsmark.dsl.model.Anchors;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.DateSpan;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.tests.Newsroom;

public class AnchorsTest {

	private static final LocalDate PUBLISHED = LocalDate.of(2025, 11, 30);
	private static final LocalDate SAID = LocalDate.of(2025, 11, 20);

	@Test
	public void wordsOfTheStoryCountFromItsDay() {
		assertEquals(List.of(PUBLISHED), anchors("[Sunday]{date 2025}"));
		assertEquals(List.of(PUBLISHED), anchors("[On [Sunday]{date 2025}]{quote}"));
	}

	@Test
	public void wordsOfAQuoteCountFromTheDayItWasSaid() {
		assertEquals(List.of(SAID), anchors("[On [Sunday]{date 2025}]{quote on 2025-11-20}"));
		assertEquals(List.of(SAID), anchors("[On [a [Sunday]{date 2025}]{claim}]{quote on 2025-11-20}"));
		assertEquals(List.of(), anchors("[On [Sunday]{date 2025}]{quote on 2025-11}"));
	}

	@Test
	public void wordsOfAClaimCountFromEither() {
		assertEquals(List.of(SAID, PUBLISHED), anchors("[On [Sunday]{date 2025}]{claim on 2025-11-20}"));
		assertEquals(List.of(PUBLISHED), anchors("[On [Sunday]{date 2025}]{claim on 2025-11}"));
	}

	private static List<LocalDate> anchors(String body) {
		NewsFile file = Newsroom.parse("story \"Tide\" { published 2025-11-30 }\n---\n" + body);
		DateSpan date = EcoreUtil2.getAllContentsOfType(file, DateSpan.class).get(0);
		return Anchors.of(Statements.enclosing(date), Stories.story(file));
	}
}
