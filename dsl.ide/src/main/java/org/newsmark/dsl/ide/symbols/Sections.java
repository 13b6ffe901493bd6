package org.newsmark.dsl.ide.symbols;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.model.Blocks;
import org.newsmark.dsl.newsmark.Block;
import org.newsmark.dsl.parser.Lines;
import org.newsmark.dsl.prose.TextRange;

/** Finds the sections of a story: each goes from its heading to the next one that is as high or higher. */
public final class Sections {

	/**
	 * Describes a section.
	 *
	 * @param heading the block that begins it
	 * @param level how deep it stands, from 1
	 * @param range where it stands in the file, without the blanks at its end
	 */
	public record Section(Block heading, int level, TextRange range) {
	}

	private record Open(Block heading, int level, int start, int place) {
	}

	private final String text;
	private final List<Section> found = new ArrayList<>();
	private final Deque<Open> open = new ArrayDeque<>();

	private Sections(String text) {
		this.text = text;
	}

	/** Returns the sections of a file in the order of their headings. */
	public static List<Section> in(Draft draft) {
		Sections sections = new Sections(draft.text());
		if (draft.file().getBody() != null) {
			draft.file().getBody().getBlocks().stream().filter(Blocks::isHeading).forEach(sections::open);
		}
		sections.close(1, draft.text().length());
		return sections.found;
	}

	private void open(Block heading) {
		int level = level(heading);
		int start = NodeModelUtils.findActualNodeFor(heading).getOffset();
		close(level, Lines.start(text, start));
		open.push(new Open(heading, level, start, found.size()));
		found.add(null);
	}

	private void close(int highest, int end) {
		int last = end;
		while (last > 0 && text.charAt(last - 1) <= ' ') {
			last--;
		}
		while (!open.isEmpty() && open.peek().level() >= highest) {
			Open section = open.pop();
			found.set(section.place(), new Section(section.heading(), section.level(),
					new TextRange(section.start(), Math.max(section.start(), last))));
		}
	}

	private static int level(Block heading) {
		if (heading.getMark() == null) {
			return heading.getUnderline().startsWith("=") ? 1 : 2;
		}
		return (int) heading.getMark().chars().filter(c -> c == '#').count();
	}
}
