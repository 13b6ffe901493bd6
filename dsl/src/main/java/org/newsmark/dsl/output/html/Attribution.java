package org.newsmark.dsl.output.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.newsmark.Citation;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.Statement;

/**
 * Tells who says something and through whom the newsroom knows it, the nearest to the origin first. A {@code via} of
 * the claim or quote replaces the one of the source.
 */
record Attribution(Citation citation, List<Citation> via) {

	/** Returns one attribution for each source that is cited behind {@code by}; unresolved ones are left out. */
	static List<Attribution> of(Statement statement) {
		Citation replacement = Statements.via(statement).filter(Attribution::isResolved).orElse(null);
		return Statements.by(statement).stream().filter(Attribution::isResolved)
				.map(by -> new Attribution(by, chain(by.getSource(), replacement))).toList();
	}

	/** Returns how a source itself reached the newsroom. */
	static List<Citation> chain(Source source) {
		return chain(source, null);
	}

	static boolean isResolved(Citation citation) {
		return citation != null && citation.getSource() != null && !citation.getSource().eIsProxy();
	}

	Source source() {
		return citation.getSource();
	}

	/** Returns the source and all through which it came. */
	List<Source> sources() {
		List<Source> sources = new ArrayList<>();
		sources.add(source());
		via.forEach(step -> sources.add(step.getSource()));
		return sources;
	}

	private static List<Citation> chain(Source origin, Citation replacement) {
		List<Citation> chain = new ArrayList<>();
		Set<Source> seen = new LinkedHashSet<>(Set.of(origin));
		Citation step = replacement == null ? origin.getVia() : replacement;
		while (isResolved(step) && seen.add(step.getSource())) {
			chain.add(step);
			step = step.getSource().getVia();
		}
		return chain;
	}
}
