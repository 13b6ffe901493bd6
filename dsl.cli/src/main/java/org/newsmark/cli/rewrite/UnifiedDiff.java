package org.newsmark.cli.rewrite;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.jgit.diff.DiffAlgorithm;
import org.eclipse.jgit.diff.DiffAlgorithm.SupportedAlgorithm;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.newsmark.cli.text.ShownText;
import org.newsmark.dsl.parser.NewsmarkResource;

/** Shows what changes between two texts of a file, as git does. */
final class UnifiedDiff {

	private UnifiedDiff() {
	}

	/** Returns the hunks. The texts are compared as they are, and shown without what belongs to the desk alone. */
	static String hunks(NewsmarkResource before, NewsmarkResource after) {
		EditList edits = DiffAlgorithm.getAlgorithm(SupportedAlgorithm.HISTOGRAM).diff(RawTextComparator.DEFAULT,
				raw(ShownText.plain(before)), raw(ShownText.plain(after)));
		ByteArrayOutputStream hunks = new ByteArrayOutputStream();
		try (DiffFormatter formatter = new DiffFormatter(hunks)) {
			formatter.format(edits, raw(ShownText.of(before)), raw(ShownText.of(after)));
		} catch (IOException impossible) {
			throw new IllegalStateException("Memory can be written to", impossible);
		}
		return hunks.toString(StandardCharsets.UTF_8);
	}

	private static RawText raw(String text) {
		return new RawText(text.getBytes(StandardCharsets.UTF_8));
	}
}
