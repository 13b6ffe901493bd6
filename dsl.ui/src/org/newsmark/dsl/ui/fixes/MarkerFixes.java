package org.newsmark.dsl.ui.fixes;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.newsmark.dsl.ide.actions.CodeActions;
import org.newsmark.dsl.ui.checking.FindingMarkers;
import org.newsmark.dsl.ui.server.Questions;
import org.newsmark.dsl.ui.server.ServerInProcess;

/** Offers what mends a finding: in the editor and in the Problems view. */
public final class MarkerFixes implements IMarkerResolutionGenerator2 {

	/** The platform asks this wherever it may draw a lamp: none is drawn where a rule has no fixes at all. */
	@Override
	public boolean hasResolutions(IMarker marker) {
		return ServerInProcess.get().rules().find(marker.getAttribute(FindingMarkers.RULE, ""))
				.filter(CodeActions::canMend).isPresent();
	}

	/** The platform calls this in the UI thread and wants the answer at once. */
	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		return Finding.of(marker).map(finding -> fixes(marker, finding)).orElse(new IMarkerResolution[0]);
	}

	private static IMarkerResolution[] fixes(IMarker marker, Finding finding) {
		List<CodeAction> actions = actions(finding);
		return IntStream.range(0, actions.size())
				.mapToObj(place -> new MarkerFix(marker, finding, actions.get(place), place))
				.toArray(IMarkerResolution[]::new);
	}

	private static List<CodeAction> actions(Finding finding) {
		try {
			return Questions.patiently(finding.actions()).orElse(List.of());
		} catch (CoreException failure) {
			ILog.get().error("Newsmark could not say what mends a finding", failure);
			return List.of();
		}
	}
}
