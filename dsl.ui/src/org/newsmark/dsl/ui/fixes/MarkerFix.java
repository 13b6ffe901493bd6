package org.newsmark.dsl.ui.fixes;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolutionRelevance;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.newsmark.dsl.ui.checking.FindingMarkers;

/** Mends a finding, and others of its rule along with it, in one change. */
final class MarkerFix extends WorkbenchMarkerResolution implements IMarkerResolutionRelevance {

	private final CodeAction action;
	private final int place;
	private final String problem;
	/** What was to be mended when the fix was offered: until it is chosen, other markers may have taken their place. */
	private final Map<IMarker, Finding> findings = new HashMap<>();

	/** @param place where it stands among what the server offers, the best first */
	MarkerFix(IMarker marker, Finding finding, CodeAction action, int place) {
		this.action = action;
		this.place = place;
		problem = marker.getAttribute(IMarker.MESSAGE, null);
		findings.put(marker, finding);
	}

	@Override
	public void run(IMarker chosen) {
		run(new IMarker[] { chosen }, null);
	}

	@Override
	public void run(IMarker[] chosen, IProgressMonitor monitor) {
		List<Finding> mended = Arrays.stream(chosen)
				.map(marker -> Finding.of(marker).orElseGet(() -> findings.get(marker)))
				.filter(Objects::nonNull).toList();
		new Mending(action, mended).schedule();
	}

	@Override
	public IMarker[] findOtherMarkers(IMarker[] markers) {
		Finding first = findings.values().iterator().next();
		IMarker[] others = Arrays.stream(markers).filter(marker -> !findings.containsKey(marker))
				.filter(marker -> first.rule().equals(marker.getAttribute(FindingMarkers.RULE, null)))
				.toArray(IMarker[]::new);
		for (IMarker marker : others) {
			Finding.of(marker).ifPresent(finding -> findings.put(marker, finding));
		}
		return others;
	}

	/** The platform shows the largest number first. */
	@Override
	public int getRelevanceForResolution() {
		return -place;
	}

	@Override
	public String getLabel() {
		return action.getTitle();
	}

	/** Shown beside the title: at one place there may be fixes of several problems. */
	@Override
	public String getDescription() {
		return problem;
	}

	@Override
	public Image getImage() {
		return ActionIcons.of(action);
	}
}
