package org.newsmark.dsl.ui.tests;

import static org.junit.Assert.assertTrue;

import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.junit.Test;
import org.newsmark.dsl.ui.server.Settings;

/** Looks at every icon on the rows that lists have in the light and the dark theme. */
public class IconsTest {

	/** The least that the guidelines for accessible pictures ask for. */
	private static final double VISIBLE = 3;
	private static final List<RGB> ROWS = List.of(new RGB(255, 255, 255), new RGB(47, 47, 47), new RGB(53, 132, 228));
	/** A line across an icon, one pixel wide. */
	private static final int LINE = 12;
	private static final int OPAQUE = 200;

	@Test
	public void allAreSeenOnEveryRow() {
		for (URL icon : Collections.list(Platform.getBundle(Settings.PLUGIN).findEntries("icons", "*.svg", true))) {
			ImageData drawn = ImageDescriptor.createFromURL(icon).getImageData(100);
			for (RGB row : ROWS) {
				long seen = pixels(drawn).filter(color -> Contrast.of(color, row) >= VISIBLE).count();
				assertTrue(icon.getPath() + " on " + row + ": " + seen, seen >= LINE);
			}
		}
	}

	private static Stream<RGB> pixels(ImageData image) {
		return IntStream.range(0, image.width * image.height)
				.filter(place -> image.getAlpha(place % image.width, place / image.width) >= OPAQUE)
				.mapToObj(place -> image.palette.getRGB(image.getPixel(place % image.width, place / image.width)));
	}
}
