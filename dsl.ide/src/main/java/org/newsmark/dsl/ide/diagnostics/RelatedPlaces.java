package org.newsmark.dsl.ide.diagnostics;

import java.util.List;

import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.Location;
import org.eclipse.xtext.validation.Issue;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.ide.workspace.Positions;
import org.newsmark.dsl.ide.workspace.Uris;
import org.newsmark.dsl.validation.RuleIssue;
import org.newsmark.dsl.validation.RuleIssue.Related;

/** Finds the places that a finding speaks of besides its own: the other declaration, the claim that is denied. */
final class RelatedPlaces {

	/** Returns the places, each with what stands there. */
	List<DiagnosticRelatedInformation> of(Draft draft, Issue finding) {
		return RuleIssue.related(finding).stream().map(place -> information(draft, place)).toList();
	}

	private static DiagnosticRelatedInformation information(Draft draft, Related place) {
		boolean isHere = place.file().equals(draft.uri());
		Positions positions = isHere ? draft.positions() : new Positions(place.fileText());
		return new DiagnosticRelatedInformation(
				new Location(Uris.text(place.file()), positions.range(place.offset(), place.length())), place.words());
	}
}
