package org.newsmark.dsl.ui.fixes;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.newsmark.dsl.ui.checking.FindingMarkers;
import org.newsmark.dsl.ui.server.DocumentPlaces;
import org.newsmark.dsl.ui.server.FileDocuments;

/** Offers what mends a finding: in the editor and in the Problems view. */
public final class MarkerFixes implements IMarkerResolutionGenerator2 {

	private static final int PATIENCE = 2;

	@Override
	public boolean hasResolutions(IMarker marker) {
		return marker.getAttribute(FindingMarkers.RULE, null) != null;
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		return actions(marker).stream().map(action -> new MarkerFix(action.getTitle()))
				.toArray(IMarkerResolution[]::new);
	}

	/** Returns what mends the finding of a marker as the text is now. */
	static List<CodeAction> actions(IMarker marker) {
		if (!(marker.getResource() instanceof IFile file) || !file.exists() || file.getLocationURI() == null) {
			return List.of();
		}
		try {
			IDocument document = FileDocuments.of(file);
			int start = marker.getAttribute(IMarker.CHAR_START, 0);
			Range range = DocumentPlaces.range(document, start, marker.getAttribute(IMarker.CHAR_END, start) - start);
			String rule = marker.getAttribute(FindingMarkers.RULE, "");
			return Actions.of(new TextDocumentIdentifier(file.getLocationURI().toString()), range,
					List.of(CodeActionKind.QuickFix)).get(PATIENCE, TimeUnit.SECONDS).stream()
					.filter(action -> mends(action, rule, range)).toList();
		} catch (InterruptedException interruption) {
			Thread.currentThread().interrupt();
		} catch (TimeoutException | CancellationException isLate) {
			return List.of();
		} catch (CoreException | ExecutionException failure) {
			ILog.get().error("Newsmark could not say what mends a finding", failure);
		}
		return List.of();
	}

	private static boolean mends(CodeAction action, String rule, Range range) {
		return action.getDiagnostics() != null && action.getDiagnostics().stream()
				.anyMatch(finding -> rule.equals(finding.getCode().getLeft()) && finding.getRange().equals(range));
	}
}
