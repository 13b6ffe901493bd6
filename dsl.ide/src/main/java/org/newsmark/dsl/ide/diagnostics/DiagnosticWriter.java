package org.newsmark.dsl.ide.diagnostics;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Issue;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.validation.rules.sources.UnusedSource;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Writes findings the way the protocol shows them. */
@Singleton
public final class DiagnosticWriter {

	/** Names the tool beside each finding. */
	public static final String SOURCE = "newsmark";

	/** Stands in place of a rule at the finding that counts those that are left out. */
	public static final String MORE = "more-findings";

	private static final int MOST = 1_000;
	private static final String UNUSED = new UnusedSource().id();

	@Inject
	private RuleLinks links;
	@Inject
	private RelatedPlaces related;

	/**
	 * Writes the findings of a draft. Nobody reads thousands, and editors choke on them: of too many the worst are
	 * written, in the order of the text, and one more that says how many there are besides.
	 */
	public List<Diagnostic> write(Draft draft, List<Issue> findings) {
		if (findings.size() <= MOST) {
			return findings.stream().map(finding -> write(draft, finding)).toList();
		}
		Stream<Diagnostic> worst = findings.stream().sorted(Comparator.comparing(Issue::getSeverity)).limit(MOST)
				.sorted(Comparator.comparing(Issue::getOffset)).map(finding -> write(draft, finding));
		return Stream.concat(Stream.of(rest(draft, findings.size() - MOST)), worst).toList();
	}

	private static Diagnostic rest(Draft draft, int count) {
		Diagnostic rest = new Diagnostic(draft.positions().range(0, 0), String.format(Locale.ROOT,
				"%,d more findings in this file are not shown here: newsmark check prints them all.", count),
				DiagnosticSeverity.Information, SOURCE);
		rest.setCode(MORE);
		return rest;
	}

	private Diagnostic write(Draft draft, Issue finding) {
		Diagnostic diagnostic = new Diagnostic(draft.positions().range(finding.getOffset(), finding.getLength()),
				finding.getMessage(), severity(finding.getSeverity()), SOURCE);
		diagnostic.setCode(finding.getCode());
		links.page(finding.getCode()).ifPresent(page -> diagnostic.setCodeDescription(new DiagnosticCodeDescription(page)));
		if (UNUSED.equals(finding.getCode())) {
			diagnostic.setTags(List.of(DiagnosticTag.Unnecessary));
		}
		List<DiagnosticRelatedInformation> places = related.of(draft, finding);
		if (!places.isEmpty()) {
			diagnostic.setRelatedInformation(places);
		}
		return diagnostic;
	}

	private static DiagnosticSeverity severity(Severity severity) {
		return switch (severity) {
		case ERROR -> DiagnosticSeverity.Error;
		case WARNING -> DiagnosticSeverity.Warning;
		case INFO, IGNORE -> DiagnosticSeverity.Information;
		};
	}
}
