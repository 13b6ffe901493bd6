package org.newsmark.dsl.tests.validation;

import static org.junit.Assert.assertEquals;

import java.util.List;

import org.eclipse.xtext.validation.Issue;
import org.junit.Test;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.tests.Newsroom;
import org.newsmark.dsl.validation.Fix;
import org.newsmark.dsl.validation.Fixes;

/** A quotation is wrapped with what belongs to it, and not at all where that would cut something in two. */
public class WrappedSpansTest {

	private static final String HEAD = "story \"Tide\" { published 2025-11-30 }\n---\n";

	@Test
	public void theSpanTakesInWhatBelongsToItsWords() {
		wraps("\"All was lost there,\" she said.", "[\"All was lost there,\"]{quote} she said.");
		wraps("“[All]{note \"x\"} was lost [there]{note \"x\"}”",
				"[“[All]{note \"x\"} was lost [there]{note \"x\"}”]{quote}");
		wraps("*\"All was lost there\"* she said", "*[\"All was lost there\"]{quote}* she said");
		wraps("\\\"All *was* lost there\\\" she said", "[\\\"All *was* lost there\\\"]{quote} she said");
		wraps("[\"All was lost there\"](x.html) she said", "[[\"All was lost there\"]{quote}](x.html) she said");
		wraps("\"All was [lost](x.html) in `it` there\"", "[\"All was [lost](x.html) in `it` there\"]{quote}");
		wraps("[\"All was lost there\" she]{note \"x\"} said", "[[\"All was lost there\"]{quote} she]{note \"x\"} said");
		wraps("> \"All was\n> lost_or_left 3 * there\"", "> [\"All was\n> lost_or_left 3 * there\"]{quote}");
	}

	@Test
	public void whatWouldBeCutIsNotWrapped() {
		wraps("\"All was [lost there\" she]{note \"x\"} said", null);
		wraps("\"All was [lost there\" she](x.html) said", null);
		wraps("\"All was *lost there\" she* said", null);
		wraps("*she \"All* was lost there\"", null);
	}

	private static void wraps(String body, String wrapped) {
		NewsFile file = Newsroom.parse(HEAD + body);
		Issue finding = Newsroom.check(file).stream().filter(issue -> issue.getCode().equals("unmarked-quote")).findFirst()
				.orElseThrow(() -> new AssertionError("Nothing was found in " + body));
		List<Fix> fixes = Newsroom.get(Fixes.class).of(finding, file);
		assertEquals(wrapped == null ? List.of() : List.of(HEAD + wrapped),
				fixes.stream().map(fix -> fix.applyTo(HEAD + body)).toList());
		if (wrapped != null) {
			assertEquals(wrapped, List.of(), Newsroom.parse(HEAD + wrapped).eResource().getErrors());
		}
	}
}
