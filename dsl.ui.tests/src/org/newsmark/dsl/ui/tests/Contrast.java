package org.newsmark.dsl.ui.tests;

import org.eclipse.swt.graphics.RGB;

/** Measures how well one color can be read on another. */
final class Contrast {

	/** The least that the guidelines for accessible text ask for. */
	static final double READABLE = 4.5;

	private Contrast() {
	}

	static double of(RGB one, RGB other) {
		double lighter = Math.max(light(one), light(other));
		double darker = Math.min(light(one), light(other));
		return (lighter + 0.05) / (darker + 0.05);
	}

	private static double light(RGB color) {
		return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
	}

	private static double linear(int channel) {
		double value = channel / 255.0;
		return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}
}
