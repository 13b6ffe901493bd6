package org.newsmark.cli.rewrite;

import java.util.List;

import org.newsmark.cli.check.Checker;
import org.newsmark.dsl.formatting2.Layout;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.parser.NewsmarkResource;
import org.newsmark.dsl.parser.StoryReader;
import org.newsmark.dsl.validation.Fix;

import com.google.inject.Inject;

/** Lays out files in the one style that Newsmark has. */
public final class Formatter {

	@Inject
	private StoryReader reader;

	/** Returns what lays out one file after the other, and tells what changes where that is asked for. */
	public Checker.Work<Rewrite> work(boolean showsHunks) {
		return (file, findings) -> layOut(file, showsHunks);
	}

	private Rewrite layOut(NewsFile file, boolean showsHunks) throws NotUtf8Exception {
		NewsmarkResource story = NotUtf8Exception.unlessText(file);
		String before = story.text();
		String after = new Fix("", true, Layout.of(file)).applyTo(before);
		boolean isShown = showsHunks && !after.equals(before);
		String hunks = isShown ? UnifiedDiff.hunks(story, reader.read(story.getURI(), after)) : "";
		return new Rewrite(before, after, 0, List.of(), hunks);
	}
}
