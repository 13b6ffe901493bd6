package org.newsmark.dsl.tests.pages;

import java.util.List;

/**
 * Says how a reader looks at a page.
 *
 * @param media {@code screen} or {@code print}
 * @param scheme {@code light} or {@code dark}
 * @param width the width of the window in CSS pixels
 */
record Look(String media, String scheme, int width) {

	static final Look DESKTOP = new Look("screen", "light", 1280);
	static final Look PHONE = new Look("screen", "light", 360);

	static final List<Look> ALL = List.of(DESKTOP, new Look("screen", "dark", 1280), new Look("print", "light", 1280),
			new Look("print", "light", 360), new Look("screen", "dark", 360), PHONE);

	/** A note is opened on a screen alone, and looks alike at any width. */
	static final List<Look> WITH_A_NOTE = List.of(PHONE, new Look("screen", "dark", 1280));

	boolean isDark() {
		return scheme.equals("dark");
	}

	int height() {
		return width == 360 ? 740 : 800;
	}
}
