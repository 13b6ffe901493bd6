package org.newsmark.dsl.tests.model;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.Test;
import org.newsmark.dsl.model.Chains;
import org.newsmark.dsl.model.Chains.Chain;
import org.newsmark.dsl.model.Sources;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.tests.Newsroom;

public class ChainsTest {

	private static final NewsFile FILE = Newsroom.parse("""
			story "Chains" { published 2025-01-01 }
			source wire: publication "Wire"
			source paper: publication "Paper" { via @wire }
			source foreman: person "Foreman" { via @paper }
			source ministry: organization "Ministry"
			source report: document "Report" { by @ministry }
			source summary: document "Summary" { by @report via @paper }
			source ring: post "Ring" { by @gnir via @ring }
			source gnir: post "Gnir" { by @ring }
			source lost: person "Lost" { by @nobody via @nobody }
			---
			[One]{claim by @foreman}, [two]{claim by @foreman via @wire}, [three, [four]{quote by @summary}]{claim via @paper}.

			[Five]{claim by @foreman via @nobody}, [six]{claim #six by @paper via @paper}, [seven]{claim continues #six}.
			""");

	@Test
	public void authorsRunTowardsTheOrigin() {
		assertChain(Chains.authors(source("summary")), "summary", "report", "ministry");
		assertChain(Chains.authors(source("ministry")), "ministry");
	}

	@Test
	public void hearsayRunsTowardsTheNewsroom() {
		assertChain(Chains.hearsay(source("foreman")), "foreman", "paper", "wire");
		assertChain(Chains.hearsay(source("wire")), "wire");
	}

	@Test
	public void viaOfTheStatementReplacesThatOfTheSource() {
		assertChain(hearsay(0), "foreman", "paper", "wire");
		assertChain(hearsay(1), "foreman", "wire");
		assertChain(hearsay(3), "summary", "paper", "wire");
	}

	@Test
	public void depthCountsTheSourcesOnTheLongestWayThatIsKnown() {
		assertEquals(2, depth(0));
		assertEquals(1, depth(1));
		assertEquals("through @paper, which has it from @wire", 2, depth(2));
		assertEquals("the way on from @nobody is not known", 0, depth(4));
	}

	@Test
	public void continuationsTakeTheChainOfTheirFirstSpan() {
		assertEquals(hearsay(5), hearsay(6));
	}

	@Test
	public void whatNothingDeclaresBreaksAChain() {
		assertBroken(Chains.authors(source("lost")), "lost");
		assertBroken(Chains.hearsay(source("lost")), "lost");
		assertBroken(hearsay(4), "foreman");
	}

	@Test
	public void circlesArePassedOnce() {
		assertBroken(Chains.authors(source("ring")), "ring", "gnir");
		assertBroken(Chains.hearsay(source("ring")), "ring");
		assertBroken(hearsay(5), "paper");
	}

	private static Chain hearsay(int index) {
		Statement statement = Statements.in(FILE).get(index);
		return Chains.hearsay(statement, Sources.cited(Statements.by(statement).get(0)).orElseThrow());
	}

	private static Source source(String id) {
		return Stories.sources(FILE).stream().filter(source -> source.getId().equals(id)).findFirst().orElseThrow();
	}

	private static void assertChain(Chain chain, String... ids) {
		assertEquals(List.of(ids), ids(chain));
		assertEquals(ids.length - 1, chain.steps());
		assertTrue(chain.isWhole());
		assertEquals(Optional.of(ids[ids.length - 1]), chain.end().map(Source::getId));
	}

	private static void assertBroken(Chain chain, String... ids) {
		assertEquals(List.of(ids), ids(chain));
		assertFalse(chain.isWhole());
		assertEquals(Optional.empty(), chain.end());
	}

	private static List<String> ids(Chain chain) {
		return chain.sources().stream().map(Source::getId).toList();
	}

	private static int depth(int index) {
		return Chains.depth(Statements.in(FILE).get(index));
	}
}
