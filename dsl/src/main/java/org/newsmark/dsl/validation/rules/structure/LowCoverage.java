package org.newsmark.dsl.validation.rules.structure;

import static org.newsmark.dsl.newsmark.RuleSeverity.OFF;

import java.util.List;

import org.newsmark.dsl.model.Coverage;
import org.newsmark.dsl.newsmark.Block;
import org.newsmark.dsl.newsmark.Body;
import org.newsmark.dsl.newsmark.NewsmarkPackage;

import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleContext;
import org.newsmark.dsl.validation.RuleInfo;

/** A newsroom that wants its stories annotated can say how far. */
@RuleInfo(
		severity = OFF,
		summary = "A story with fewer of its sentences in claims and quotes than the policy asks for.",
		message = "Claims and quotes reach %s of %s sentences, which is %s percent; the policy asks for %s: "
				+ "mark what the other sentences claim or quote.")
public final class LowCoverage extends Rule<Block> {

	public LowCoverage() {
		super(Block.class);
	}

	@Override
	public void check(Block block, RuleContext context) {
		Coverage coverage = context.coverageThrough(block);
		int minimum = context.policy().coverageMinimum();
		if (isLast(block) && coverage.percent() < minimum && context.story() != null) {
			context.report(this, context.story(), NewsmarkPackage.Literals.STORY__HEADLINE, coverage.covered(),
					coverage.counted(), coverage.percent(), minimum);
		}
	}

	private static boolean isLast(Block block) {
		List<Block> blocks = ((Body) block.eContainer()).getBlocks();
		return blocks.get(blocks.size() - 1) == block;
	}
}
