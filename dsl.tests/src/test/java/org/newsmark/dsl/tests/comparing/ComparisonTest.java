package org.newsmark.dsl.tests.comparing;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.Test;
import org.newsmark.dsl.comparing.Change;
import org.newsmark.dsl.comparing.Comparison;
import org.newsmark.dsl.comparing.Corrections;
import org.newsmark.dsl.comparing.Edition;
import org.newsmark.dsl.tests.Newsroom;

public class ComparisonTest {

	private static final String HEADER = """
			story "Bridge" { published 2025-11-30 }
			source lund: person "Ada Lund"
			source ek: person "Bo Ek"
			source clerk: anonymous "a clerk"
			source herald: publication "The Herald" { via @wire }
			source wire: publication "The Wire"
			---
			""";

	@Test
	public void knowsWordsAgainByTheirIdHoweverTheyChange() {
		assertChanges("[It closes]{claim #c by @lund}.", "[Ferries run all winter]{claim #c by @lund}.",
				"reworded: It closes > Ferries run all winter");
	}

	@Test
	public void knowsWordsAgainByMostOfThem() {
		assertChanges("[The bridge will close]{claim by @lund}.", "[The bridge will not close]{claim by @lund}.",
				"reworded: The bridge will close > The bridge will not close");
		assertChanges("[The bridge will close]{claim by @lund}.", "[A ferry runs instead]{claim by @lund}.",
				"added: null > A ferry runs instead", "dropped: The bridge will close > null");
	}

	@Test
	public void pairsTheMostSimilarFirst() {
		assertChanges("[Nine piles are hollow]{claim by @lund}. [Nine old piles are rotten now]{claim by @lund}.",
				"[Nine old piles are rotten]{claim by @lund}. [Nine piles were hollow]{claim by @lund}.",
				"reworded: Nine old piles are rotten now > Nine old piles are rotten",
				"reworded: Nine piles are hollow > Nine piles were hollow");
	}

	@Test
	public void neverKnowsAClaimAgainAsAQuote() {
		assertChanges("[It closes]{claim by @lund}.", "[It closes]{quote by @lund}.", "added: null > It closes",
				"dropped: It closes > null");
	}

	@Test
	public void marksAroundWordsAndTheirOrderAreNoChange() {
		assertChanges("[“It closes,”]{quote by @lund} [It is old]{claim by @ek}.",
				"[It is old]{claim by @ek}. [\"It\ncloses\"]{quote by @lund},");
	}

	@Test
	public void signsInsideWordsAreAChange() {
		assertChanges("[It costs 1.5 million]{claim by @lund}.", "[It costs 15 million]{claim by @lund}.",
				"reworded: It costs 1.5 million > It costs 15 million");
		assertChanges("[Rents rose 5%]{claim #r by @lund}.", "[Rents rose 5]{claim #r by @lund}.",
				"reworded: Rents rose 5% > Rents rose 5");
	}

	@Test
	public void partsThatContinueAreOneQuote() {
		assertChanges("[It closes,]{quote #q by @lund} she said, [and soon.]{quote continues #q}",
				"[It closes, and soon.]{quote by @lund}");
	}

	@Test
	public void tellsOfSources() {
		assertChanges("[It closes]{claim by @lund}.", "[It closes]{claim by @lund, @ek evidence @wire}.",
				"source-added Bo Ek: null > by",
				"source-added The Wire: null > evidence");
		assertChanges("[It closes]{claim by @lund, @ek}.", "[It closes]{claim by @lund}.",
				"source-removed Bo Ek: by > null");
	}

	@Test
	public void neverTellsWhoWasNamed() {
		assertChanges("[It closes]{claim by @ek}.", "[It closes]{claim by @clerk}.",
				"source-downgraded a clerk: named > anonymous");
	}

	@Test
	public void sourcesFarFromTheNewsroomCountForLess() {
		assertChanges("[It closes]{claim by @lund}.", "[It closes]{claim by @lund via @wire}.",
				"source-downgraded Ada Lund: first-hand > through 1 source");
		assertChanges("[It closes]{claim by @lund via @herald}.", "[It closes]{claim by @lund via @wire}.",
				"source-upgraded Ada Lund: through 2 sources > through 1 source");
	}

	@Test
	public void tellsOfStatusAndDates() {
		assertChanges("[It closes [soon]{date 2025-12-01}]{claim by @lund on 2025-11-29}.",
				"[It closes [soon]{date 2025-12-08}]{claim by @lund on 2025-11-30 status false}.",
				"status: null > false",
				"said: 2025-11-29 > 2025-11-30", "dates: 2025-12-01 > 2025-12-08");
	}

	@Test
	public void whatSourcesAreNotFoundIsNoChange() {
		assertChanges("[It closes]{claim by @nobody}.", "[It closes]{claim by @nobody}.");
	}

	@Test
	public void proposesAStringThatTheHeaderCanHold() {
		List<String> proposed = Corrections.propose(changes("[It is \"safe\" at \\\\ last]{claim #c by @lund}.",
				"[It is not]{claim #c by @lund}."), LocalDate.of(2025, 12, 1));
		assertEquals(List.of("correction 2025-12-01 \"An earlier version said “It is \\\"safe\\\" at \\\\ last”; "
				+ "it should read “It is not”.\""),
				proposed);
		String header = "story \"Bridge\" { published 2025-11-30 " + proposed.get(0) + " }\n---\nIt is closed.\n";
		assertEquals(List.of(), Newsroom.check(header).stream().map(issue -> issue.getCode()).filter("syntax"::equals)
				.toList());
	}

	private static List<Change> changes(String old, String now) {
		return Comparison.of(Edition.of(Newsroom.parse(HEADER + old)), Edition.of(Newsroom.parse(HEADER + now)));
	}

	private static void assertChanges(String old, String now, String... expected) {
		assertEquals(List.of(expected), changes(old, now).stream().map(change -> change.kind().word()
				+ (change.source() == null ? "" : " " + change.source()) + ": " + change.before() + " > "
				+ change.after()).toList());
	}
}
