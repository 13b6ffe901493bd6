package org.newsmark.dsl.ide.diagnostics;

import java.util.List;

import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.xtext.validation.Issue;
import org.newsmark.dsl.ide.workspace.Draft;

/** Finds the places that a finding speaks of besides its own: the other declaration, the claim that is denied. */
final class RelatedPlaces {

	/** Returns the places, each with what stands there. */
	List<DiagnosticRelatedInformation> of(Draft draft, Issue finding) {
		return List.of();
	}
}
