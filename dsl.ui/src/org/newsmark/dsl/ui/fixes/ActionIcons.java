package org.newsmark.dsl.ui.fixes;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.swt.graphics.Image;
import org.newsmark.dsl.ui.server.Settings;

/** Knows a picture for each kind of action: the last part of the kind's name is the name of the picture. */
final class ActionIcons {

	private ActionIcons() {
	}

	static Image of(CodeAction action) {
		String path = "icons/" + action.getKind().replaceAll(".*\\.", "") + ".svg";
		ImageRegistry images = JFaceResources.getImageRegistry();
		String key = Settings.PLUGIN + "/" + path;
		if (images.getDescriptor(key) == null) {
			images.put(key, ResourceLocator.imageDescriptorFromBundle(Settings.PLUGIN, path)
					.orElseGet(ImageDescriptor::getMissingImageDescriptor));
		}
		return images.get(key);
	}
}
