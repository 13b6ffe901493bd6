package org.newsmark.dsl.validation.rules.sources;

import static org.newsmark.dsl.newsmark.RuleSeverity.ERROR;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EReference;
import org.newsmark.dsl.model.Sources;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.Citation;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.NewsmarkPackage.Literals;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleContext;
import org.newsmark.dsl.validation.RuleInfo;
import org.newsmark.dsl.validation.RuleIssue;

/**
 * A way that never ends has no origin. The two directions are looked at apart: a report by a ministry that we have
 * via that ministry is no circle, for one leads towards the origin and the other away from it.
 */
@RuleInfo(
		severity = ERROR,
		summary = "Sources whose `by` or `via` leads back to themselves.",
		message = "The sources run in a circle, %s: remove the %s that is wrong.")
public final class SourceCycle extends Rule<NewsFile> {

	public SourceCycle() {
		super(NewsFile.class);
	}

	@Override
	public void check(NewsFile file, RuleContext context) {
		report(file, Source::getBy, Literals.SOURCE__BY, context);
		report(file, Source::getVia, Literals.SOURCE__VIA, context);
	}

	private void report(NewsFile file, Function<Source, Citation> next, EReference feature, RuleContext context) {
		List<Source> declared = Stories.sources(file);
		Map<Source, List<Source>> circles = circles(declared, next);
		for (Source source : declared) {
			List<Source> circle = circles.get(source);
			if (circle != null) {
				RuleIssue issue = context.report(this, source, feature, words(source, circle, feature.getName()),
						feature.getName());
				circle.stream().filter(other -> other != source)
						.forEach(other -> issue.relate(other, "Part of the circle"));
				circle.forEach(circles::remove);
			}
		}
	}

	/** Finds the circle of each source that stands in one. A source has one way on, so each is passed once. */
	private static Map<Source, List<Source>> circles(List<Source> sources, Function<Source, Citation> next) {
		Map<Source, List<Source>> circles = new HashMap<>();
		Set<Source> passed = new HashSet<>();
		for (Source start : sources) {
			Set<Source> way = new LinkedHashSet<>();
			Source current = start;
			while (current != null && passed.add(current)) {
				way.add(current);
				current = Sources.cited(next.apply(current)).orElse(null);
			}
			if (way.contains(current)) {
				List<Source> circle = from(current, way);
				circle.forEach(source -> circles.put(source, circle));
			}
		}
		return circles;
	}

	private static List<Source> from(Source first, Set<Source> way) {
		return way.stream().dropWhile(source -> source != first).toList();
	}

	private static String words(Source first, List<Source> circle, String feature) {
		List<Source> fromFirst = new ArrayList<>(circle);
		Collections.rotate(fromFirst, -circle.indexOf(first));
		fromFirst.add(first);
		return fromFirst.stream().map(source -> "@" + source.getId()).collect(Collectors.joining(" " + feature + " "));
	}
}
