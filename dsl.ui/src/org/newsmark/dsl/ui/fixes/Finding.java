package org.newsmark.dsl.ui.fixes;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.newsmark.dsl.ui.checking.FindingMarkers;
import org.newsmark.dsl.ui.server.DocumentPlaces;
import org.newsmark.dsl.ui.server.FileDocuments;

/** Is what a marker says. Markers are made anew whenever a story was checked; what they said lasts longer. */
record Finding(IFile file, String rule, int start, int end) {

	/** Returns what a marker says; empty where it is gone or is no finding. */
	static Optional<Finding> of(IMarker marker) {
		String rule = marker.getAttribute(FindingMarkers.RULE, null);
		if (rule == null || !(marker.getResource() instanceof IFile file) || !file.exists()
				|| file.getLocationURI() == null) {
			return Optional.empty();
		}
		int start = marker.getAttribute(IMarker.CHAR_START, 0);
		return Optional.of(new Finding(file, rule, start, marker.getAttribute(IMarker.CHAR_END, start)));
	}

	/** Asks what mends it as the text is now. */
	CompletableFuture<List<CodeAction>> actions() throws CoreException {
		Range range = DocumentPlaces.range(FileDocuments.of(file), start, end - start);
		return Actions.of(new TextDocumentIdentifier(file.getLocationURI().toString()), range,
				List.of(CodeActionKind.QuickFix))
				.thenApply(actions -> actions.stream().filter(action -> mends(action, range)).toList());
	}

	private boolean mends(CodeAction action, Range range) {
		return action.getDiagnostics() != null && action.getDiagnostics().stream()
				.anyMatch(finding -> rule.equals(finding.getCode().getLeft()) && finding.getRange().equals(range));
	}
}
