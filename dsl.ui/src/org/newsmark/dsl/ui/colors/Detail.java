package org.newsmark.dsl.ui.colors;

import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;

/** Draws what stands behind the name of a thing in lists. The platform's gray for that is hard to read. */
public final class Detail {

	/** Names the color. */
	public static final String COLOR = Colors.PREFIX + "detail";
	public static final Styler STYLER = StyledString.createColorRegistryStyler(COLOR, null);

	private Detail() {
	}
}
