package org.newsmark.dsl.validation.rules.sources;

import static org.newsmark.dsl.newsmark.NewsmarkPackage.Literals.SOURCE__ID;
import static org.newsmark.dsl.newsmark.RuleSeverity.WARNING;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.model.StrayAnnotations;
import org.newsmark.dsl.newsmark.Citation;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.validation.Edits;
import org.newsmark.dsl.validation.Fix;
import org.newsmark.dsl.validation.FixContext;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleContext;
import org.newsmark.dsl.validation.RuleInfo;

/** A source that nothing rests on is left over from an earlier draft, or was forgotten where it speaks. */
@RuleInfo(
		severity = WARNING,
		summary = "A source that the story declares and never cites.",
		message = "Nothing in this story cites @%s: cite it where it speaks, or remove it.",
		fix = "remove the declaration")
public final class UnusedSource extends Rule<NewsFile> {

	public UnusedSource() {
		super(NewsFile.class);
	}

	@Override
	public void check(NewsFile file, RuleContext context) {
		boolean isWholeStory = Stories.story(file) != null && file.getBody() != null && !context.hasSyntaxErrors();
		if (!isWholeStory) {
			return;
		}
		Set<String> cited = citedIds(file, context);
		List<Source> uncited = Stories.sources(file).stream().filter(source -> !cited.contains(source.getId())).toList();
		if (!uncited.isEmpty()) {
			Set<String> stray = StrayAnnotations.sourcesCitedIn(context.text()).collect(Collectors.toSet());
			uncited.stream().filter(source -> !stray.contains(source.getId()))
					.forEach(source -> context.report(this, source, SOURCE__ID, source.getId()));
		}
	}

	@Override
	public List<Fix> fixes(NewsFile file, FixContext finding) {
		Source source = EcoreUtil2.getContainerOfType(finding.object(), Source.class);
		return List.of(Fix.proposal("Remove the source " + finding.found(), Edits.remove(source, finding.text())));
	}

	/**
	 * By id: a second source of the same id is a mistake of its own, and not also an unused source. Neither is one
	 * whose id may be what a misspelled citation means.
	 */
	private static Set<String> citedIds(NewsFile file, RuleContext context) {
		Set<String> cited = new HashSet<>();
		for (Citation citation : context.citations()) {
			if (citation.getSource() != citation.eContainer()) {
				cited.add(citation.getSource() == null ? null : citation.getSource().getId());
			}
		}
		file.eResource().getErrors().stream().filter(XtextLinkingDiagnostic.class::isInstance)
				.forEach(error -> cited.addAll(List.of(((XtextLinkingDiagnostic) error).getData())));
		return cited;
	}
}
