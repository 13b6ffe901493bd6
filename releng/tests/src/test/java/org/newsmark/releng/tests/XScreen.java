package org.newsmark.releng.tests;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

/** Looks at the screen from outside of the program that draws on it. */
final class XScreen {

	private static final int OPAQUE = 0xff000000;

	private XScreen() {
	}

	/** Returns what is said about all windows, their titles among it. */
	static String windows() throws IOException, InterruptedException {
		Process process = new ProcessBuilder("xwininfo", "-root", "-tree").redirectErrorStream(true).start();
		String windows = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		process.waitFor();
		return windows;
	}

	static void picture(Path file) throws IOException, InterruptedException {
		Process process = new ProcessBuilder("import", "-window", "root", file.toString()).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		if (process.waitFor() != 0) {
			throw new IOException("There is no picture of the screen.");
		}
	}

	/** Counts the points of a picture that have a color, written as {@code 0xRRGGBB}. */
	static long points(File picture, int color) throws IOException {
		BufferedImage image = ImageIO.read(picture);
		return IntStream.range(0, image.getHeight()).mapToLong(y -> IntStream.range(0, image.getWidth())
				.filter(x -> image.getRGB(x, y) == (OPAQUE | color)).count()).sum();
	}
}
