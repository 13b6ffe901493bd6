package org.newsmark.dsl.ui.fixes;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.IAnnotationImageProvider;
import org.eclipse.ui.texteditor.MarkerAnnotation;

/** Draws no lamp beside a finding that has no fix. The platform's editor takes every marker for one that has. */
public final class Lamps implements IAnnotationImageProvider {

	/** Where there is none, the platform draws its own, which has a lamp. */
	@Override
	public Image getManagedImage(Annotation annotation) {
		return annotation instanceof MarkerAnnotation finding
				&& !IDE.getMarkerHelpRegistry().hasResolutions(finding.getMarker()) ? plain(finding.getMarker()) : null;
	}

	private static Image plain(IMarker finding) {
		return PlatformUI.getWorkbench().getSharedImages()
				.getImage(switch (finding.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_ERROR)) {
				case IMarker.SEVERITY_INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
				case IMarker.SEVERITY_WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
				default -> ISharedImages.IMG_OBJS_ERROR_TSK;
				});
	}

	@Override
	public String getImageDescriptorId(Annotation annotation) {
		return null;
	}

	@Override
	public ImageDescriptor getImageDescriptor(String id) {
		return null;
	}
}
