package org.newsmark.dsl.validation.rules.claims;

import static org.newsmark.dsl.newsmark.RuleSeverity.WARNING;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EReference;
import org.newsmark.dsl.model.Chains;
import org.newsmark.dsl.model.Chains.Chain;
import org.newsmark.dsl.model.Sources;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.newsmark.Claim;
import org.newsmark.dsl.newsmark.NewsmarkPackage.Literals;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleContext;
import org.newsmark.dsl.validation.RuleInfo;

/** Two sources that repeat a third confirm nothing. */
@RuleInfo(
		severity = WARNING,
		summary = "Two or more sources that have one author, or that all reach the newsroom through one other.",
		message = "These sources look like several and are one, for all of them %s: find one of another "
				+ "origin, or cite only the nearest.")
public final class SingleOrigin extends Rule<Claim> {

	public SingleOrigin() {
		super(Claim.class);
	}

	@Override
	public void check(Claim claim, RuleContext context) {
		boolean borrowed = Sources.areBorrowed(claim);
		if (Statements.head(claim) != claim || borrowed && claim.getVia() == null) {
			return;
		}
		Set<Source> sources = Sources.allCited(Statements.by(claim)).orElse(Set.of());
		if (sources.size() < 2) {
			return;
		}
		Optional<Source> author = borrowed ? Optional.empty() : commonEnd(sources, Chains::authors);
		Optional<Source> channel = commonEnd(sources, source -> Chains.hearsay(claim, source));
		EReference place = claim.getBy().isEmpty() ? Literals.STATEMENT__VIA : Literals.STATEMENT__BY;
		if (author.isPresent()) {
			context.report(this, claim, place, "go back to @" + author.get().getId())
					.relate(author.get(), "The one author");
		} else if (channel.isPresent()) {
			context.report(this, claim, place, "reach the newsroom through @" + channel.get().getId())
					.relate(channel.get(), "The one way");
		}
	}

	private static Optional<Source> commonEnd(Set<Source> sources, Function<Source, Chain> way) {
		Set<Optional<Source>> ends = sources.stream().map(way).map(Chain::end).collect(Collectors.toSet());
		return ends.size() == 1 ? ends.iterator().next() : Optional.empty();
	}
}
