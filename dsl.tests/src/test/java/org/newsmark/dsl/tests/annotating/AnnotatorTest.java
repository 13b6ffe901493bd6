package org.newsmark.dsl.tests.annotating;

import static org.junit.Assert.assertEquals;

import org.junit.Test;
import org.newsmark.dsl.annotating.AnnotatedStory;

/** An article, and the draft that is made of it. It was published on Sunday, Nov. 30, 2025. */
public class AnnotatorTest {

	@Test
	public void aQuoteHasItsSpeaker() {
		assertDraft("\"The answer is yes,\" Ada Lund said.",
				"[\"The answer is yes,\"]{quote by @lund} Ada Lund said.",
				"source lund: person \"Ada Lund\"");
	}

	@Test
	public void aQuoteThatIsSplitGoesOn() {
		assertDraft("\"The answer is yes,\" said Mayor Ada Lund, 61. \"It was never no.\"",
				"[\"The answer is yes,\"]{quote #q1 by @lund} said Mayor Ada Lund, 61. "
						+ "[\"It was never no.\"]{quote continues #q1}",
				"source lund: person \"Ada Lund\" {\n  role \"Mayor\"\n}");
	}

	@Test
	public void aQuotationGoesOnInTheNextParagraph() {
		assertBody("“We lost a good bridge,” Ada Lund said. “And we will have it back.\n\n“It will be a better one.”",
				"[“We lost a good bridge,”]{quote #q1 by @lund} Ada Lund said. "
						+ "[“And we will have it back.]{quote continues #q1}\n\n"
						+ "[“It will be a better one.”]{quote continues #q1}");
	}

	@Test
	public void aLastNameAndAPronounMeanWhoWasNamedBefore() {
		assertDraft("The bridge closes, Ada Lund said. It is old, she said. Nobody was hurt, Lund told reporters.",
				"[The bridge closes]{claim by @lund}, Ada Lund said. [It is old]{claim by @lund}, she said. "
						+ "[Nobody was hurt]{claim by @lund}, Lund told reporters.",
				"source lund: person \"Ada Lund\"");
	}

	@Test
	public void aLastNameMeansWhomTheStoryNamesInFullElsewhere() {
		assertDraft("The bridge closes, Lund said. Mayor Ada Lund had opened it.",
				"[The bridge closes]{claim by @lund}, Lund said. Mayor Ada Lund had opened it.",
				"source lund: person \"Ada Lund\" {\n  role \"Mayor\"\n}");
	}

	@Test
	public void peopleWithoutANameAreKnownThroughWhomTheyTold() {
		assertDraft("The talks are over, U.S. officials told Axios.",
				"[The talks are over]{claim by @officials}, U.S. officials told Axios.",
				"source officials: anonymous \"U.S. officials\" {\n  via @axios\n}\n\nsource axios: publication \"Axios\"");
		assertDraft("The talks are over, according to two people who know of them.",
				"[The talks are over]{claim by @people}, according to two people who know of them.",
				"source people: anonymous \"people who know of them\" {\n  count 2\n}");
	}

	@Test
	public void somebodyWithANameMayTellANewsroomToo() {
		assertBody("Ada Lund told The Halden Courier that the bridge will close.",
				"Ada Lund told The Halden Courier that [the bridge will close]{claim by @lund via @courier}.");
	}

	@Test
	public void papersAndInstitutionsSpeak() {
		assertDraft("The bridge is rotten, according to the report. The Ministry of Rivers said it would look at it.",
				"[The bridge is rotten]{claim by @report}, according to the report. "
						+ "The Ministry of Rivers said [it would look at it]{claim by @rivers}.",
				"source report: document \"report\"\n\nsource rivers: organization \"Ministry of Rivers\"");
	}

	@Test
	public void wordsThatAreQuotedInAClaimAreAQuote() {
		assertBody("Ada Lund said the bridge was \"a thing of the past\" to her.",
				"Ada Lund said [the bridge was [\"a thing of the past\"]{quote} to her]{claim by @lund}.");
	}

	@Test
	public void datesAreCountedFromTheDayOfTheStory() {
		assertBody("It closed on Friday. It will open on Friday, and was built in 1958.",
				"It closed on [Friday]{date 2025-11-28}. It will open on [Friday]{date 2025-12-05}, "
						+ "and was built in [1958]{date 1958}.");
	}

	@Test
	public void whatIsStillToComeIsLaterThanTheStory() {
		assertBody("The fare will double in April. It doubled in April.",
				"The fare will double in [April]{date 2026-04}. It doubled in [April]{date 2025-04}.");
		assertBody("The fare will double on April 1.", "The fare will double on [April 1]{date 2026-04-01}.");
		assertBody("The fare will double, Ada Lund said on Monday.",
				"[The fare will double]{claim by @lund}, Ada Lund said on [Monday]{date 2025-11-24}.");
	}

	@Test
	public void whatIsNotClearStaysOpen() {
		assertBody("The bridge closes, the engineer said. \"We never saw it coming,\" it says on a wall.",
				"[The bridge closes]{claim}, the engineer said. "
						+ "[\"We never saw it coming,\"]{quote} it says on a wall.");
		assertBody("Jane Smith and John Smith left. It is over, Smith said.",
				"Jane Smith and John Smith left. [It is over]{claim by @smith}, Smith said.");
	}

	@Test
	public void titlesAndTermsAreNoQuotes() {
		assertBody("She read “The Old Man and the Sea” in the “quiet car”.",
				"She read “The Old Man and the Sea” in the “quiet car”.");
	}

	@Test
	public void aBlockQuoteIsAQuoteByWhomItIsIntroduced() {
		assertBody("Ada Lund put it in her own way:\n\n> The dam is where we left it.",
				"Ada Lund put it in her own way:\n\n> [The dam is where we left it.]{quote by @lund}");
	}

	@Test
	public void headingsAndCodeAreLeftAlone() {
		assertBody("# It is over, Lund said\n\n`It closes, Lund said.`",
				"# It is over, Lund said\n\n`It closes, Lund said.`");
	}

	@Test
	public void linksDoNotStandInTheWay() {
		assertBody("The fare doubles, Ada Lund told [Radio Halden](https://example.org/).",
				"[The fare doubles]{claim by @lund via @halden}, Ada Lund told [Radio Halden](https://example.org/).");
	}

	@Test
	public void countsWhatIsLeftToDo() {
		AnnotatedStory draft = Drafts.of("\"The answer is yes,\" Ada Lund said. \"It was never no.\" "
				+ "It closes, the engineer said.");
		assertEquals(1, draft.quotes());
		assertEquals(1, draft.spoken());
		assertEquals(1, draft.claims());
		assertEquals(1, draft.open());
		assertEquals(1, draft.sources());
	}

	private static void assertDraft(String article, String body, String sources) {
		assertBody(article, body);
		assertEquals(sources, Drafts.sources(Drafts.of(article).text()));
	}

	private static void assertBody(String article, String body) {
		String draft = Drafts.of(article).text();
		assertEquals(body, Drafts.body(draft));
		Drafts.assertSound(draft);
	}
}
