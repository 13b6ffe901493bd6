package org.newsmark.dsl.validation.rules.claims;

import static org.newsmark.dsl.newsmark.RuleSeverity.WARNING;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.newsmark.dsl.model.Sources;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.newsmark.Claim;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.StatementReference;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleContext;
import org.newsmark.dsl.validation.RuleInfo;

/** Of what a story denies and says at once, one must be wrong, or told of the wrong source. */
@RuleInfo(
		severity = WARNING,
		summary = "A claim that its own source denies, that denies itself, or that is verified as well as its denial.",
		message = "%s: correct the sources, the status, or what is denied.")
public final class Contradiction extends Rule<NewsFile> {

	public Contradiction() {
		super(NewsFile.class);
	}

	@Override
	public void check(NewsFile file, RuleContext context) {
		Set<Set<Claim>> reported = new HashSet<>();
		context.heads().stream().filter(Claim.class::isInstance).map(Claim.class::cast)
				.forEach(claim -> checkDenials(claim, reported, context));
	}

	/** Two claims that deny each other contradict each other once. */
	private void checkDenials(Claim claim, Set<Set<Claim>> reported, RuleContext context) {
		for (StatementReference reference : claim.getDenies()) {
			if (Statements.referenced(reference) instanceof Claim denied) {
				contradiction(claim, denied).filter(words -> reported.add(new HashSet<>(List.of(claim, denied))))
						.ifPresent(words -> context.report(this, reference, words).relate(denied, "What is denied"));
			}
		}
	}

	private static Optional<String> contradiction(Claim claim, Claim denied) {
		if (claim == denied) {
			return Optional.of("This claim denies itself");
		}
		Optional<Source> both = bothMakesAndDenies(claim, denied);
		if (both.isPresent()) {
			return both.map(source -> "@" + source.getId() + " both makes this claim and denies it");
		}
		boolean bothVerified = isVerified(claim) && isVerified(denied);
		return bothVerified ? Optional.of("A verified claim denies another verified claim") : Optional.empty();
	}

	private static Optional<Source> bothMakesAndDenies(Claim claim, Claim denied) {
		Set<Source> makers = new HashSet<>(Sources.of(Statements.by(denied)));
		return Sources.of(Statements.by(claim)).stream().filter(makers::contains).findFirst();
	}

	private static boolean isVerified(Claim claim) {
		return "verified".equals(claim.getStatus());
	}
}
