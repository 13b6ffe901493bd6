package org.newsmark.dsl.ide.diagnostics;

import java.util.List;

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

	private static final String UNUSED = new UnusedSource().id();

	@Inject
	private RuleLinks links;
	@Inject
	private RelatedPlaces related;

	/** Writes the findings of a draft. */
	public List<Diagnostic> write(Draft draft, List<Issue> findings) {
		return findings.stream().map(finding -> write(draft, finding)).toList();
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
