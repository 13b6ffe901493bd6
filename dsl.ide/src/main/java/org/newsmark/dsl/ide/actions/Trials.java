package org.newsmark.dsl.ide.actions;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.model.Passage;
import org.newsmark.dsl.newsmark.Block;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.parser.Lines;
import org.newsmark.dsl.parser.NewsmarkResource;
import org.newsmark.dsl.parser.StoryReader;
import org.newsmark.dsl.validation.Fix;
import org.newsmark.dsl.validation.Fix.Edit;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Makes changes in memory and parses the outcome, so that only changes are offered that leave a story. */
@Singleton
final class Trials {

	private static final String BODY = "story \"\"\n---\n";

	@Inject
	private StoryReader reader;

	/** Returns the file as the edits would leave it; empty where they would bring a mistake of syntax. */
	Optional<NewsFile> of(Draft draft, List<Edit> edits) {
		return of(draft.resource(), draft.text(), edits);
	}

	/** Returns a file as edits of its text would leave it; empty where they would bring a mistake of syntax. */
	Optional<NewsFile> of(Resource before, String text, List<Edit> edits) {
		NewsmarkResource after = reader.read(before.getURI(), new Fix("", false, edits).applyTo(text));
		boolean isSound = after.mistakes() <= ((NewsmarkResource) before).mistakes();
		return isSound ? after.getContents().stream().filter(NewsFile.class::isInstance).map(NewsFile.class::cast)
				.findFirst() : Optional.empty();
	}

	/** Tells whether a text of its own has no mistake of syntax. */
	boolean isSound(URI uri, String text) {
		return reader.read(uri, text).mistakes() == 0;
	}

	/**
	 * Returns the words of a paragraph or heading as edits inside of it would leave them; empty where they would bring a
	 * mistake of syntax, or make another number of paragraphs.
	 */
	Optional<Passage> passage(Draft draft, Block block, List<Edit> edits) {
		INode node = NodeModelUtils.findActualNodeFor(block);
		if (standsAlone(node, draft.text())) {
			return alone(draft, node, edits);
		}
		List<Block> before = blocks(draft.file());
		return of(draft, edits).map(Trials::blocks).filter(after -> after.size() == before.size())
				.map(after -> Passage.of(after.get(before.indexOf(block))));
	}

	/** Such a paragraph means the same without the rest of the story, and that costs less to read. */
	private Optional<Passage> alone(Draft draft, INode node, List<Edit> edits) {
		String words = draft.text().substring(node.getOffset(), node.getEndOffset());
		int distance = BODY.length() - node.getOffset();
		List<Edit> moved = edits.stream().map(edit -> new Edit(edit.offset() + distance, edit.length(), edit.text()))
				.toList();
		Resource before = reader.read(draft.uri(), BODY + words);
		return of(before, BODY + words, moved).map(Trials::blocks).filter(after -> after.size() == 1)
				.map(after -> Passage.of(after.get(0)));
	}

	/** Begins in the first column behind a blank line, and so is in no list and no quote, and ends before another. */
	private static boolean standsAlone(INode node, String text) {
		int start = node.getOffset();
		return Lines.start(text, start) == start && Lines.isBlankFrom(text, Lines.start(text, Lines.endBefore(text, start)))
				&& Lines.isBlankFrom(text, node.getEndOffset())
				&& Lines.isBlankFrom(text, Lines.next(text, Lines.end(text, node.getEndOffset())));
	}

	/** Returns the paragraphs and headings of a file; none where it is no story. */
	static List<Block> blocks(NewsFile file) {
		return file.getBody() == null ? List.of() : file.getBody().getBlocks();
	}
}
