package org.newsmark.dsl.ui.fixes;

import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;

/** Mends a finding. */
final class MarkerFix extends WorkbenchMarkerResolution {

	private final String title;

	MarkerFix(String title) {
		this.title = title;
	}

	/** Asks anew: what was mended before may have moved the finding. */
	@Override
	public void run(IMarker chosen) {
		MarkerFixes.actions(chosen).stream().filter(action -> action.getTitle().equals(title)).findFirst()
				.ifPresent(Actions::perform);
	}

	/** Markers are made anew after every change: each is mended by itself. */
	@Override
	public IMarker[] findOtherMarkers(IMarker[] markers) {
		return new IMarker[0];
	}

	@Override
	public String getLabel() {
		return title;
	}

	@Override
	public String getDescription() {
		return title;
	}

	@Override
	public Image getImage() {
		return null;
	}
}
