package org.newsmark.dsl.ide.actions;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.newsmark.Block;
import org.newsmark.dsl.newsmark.Text;
import org.newsmark.dsl.prose.TextRange;
import org.newsmark.dsl.validation.Fix;
import org.newsmark.dsl.validation.FixContext;
import org.newsmark.dsl.validation.SpanFixes;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Finds where brackets around words can go without a change of what stands there to be read. */
@Singleton
final class Wrappings {

	private static final String SOME_ANNOTATION = "note \"\"";
	/** Where none of these stands, nothing but brackets and backslashes can be cut in two. */
	private static final String MARKDOWN = "*_`<&!";

	@Inject
	private Trials trials;

	/** Returns how the words can be put into a span; empty where that would cut a span, a link, code or emphasis. */
	Optional<Wrapping> around(TextRange words, ProseSelection place, ActionRequest request) {
		if (words.isEmpty()) {
			return Optional.empty();
		}
		return whole(words, place, request).filter(wrapping -> isTrue(wrapping, words, place, request))
				.or(() -> escaped(words, place, request).filter(wrapping -> isTrue(wrapping, words, place, request)));
	}

	private static Optional<Wrapping> whole(TextRange words, ProseSelection place, ActionRequest request) {
		FixContext context = new FixContext(request.draft().file(), request.text(), 0, 0);
		return SpanFixes.wrap("", place.block(), words, SOME_ANNOTATION, context).map(Fix::edits)
				.map(edits -> new Wrapping(edits.get(0).offset(), edits.get(1).offset(), List.of()));
	}

	/** Brackets that have no partner among the words would pair with those of the span. */
	private static Optional<Wrapping> escaped(TextRange words, ProseSelection place, ActionRequest request) {
		TextRange range = place.passage().inFile(words);
		String prose = range.in(request.text());
		boolean isPlain = prose.chars().noneMatch(c -> MARKDOWN.indexOf(c) >= 0) && isInOneRun(range, place.block())
				&& !place.passage().literals().overlap(words);
		return isPlain ? Optional.of(new Wrapping(range.start(), range.end(), loose(prose, range.start())))
				: Optional.empty();
	}

	private static boolean isInOneRun(TextRange range, Block block) {
		for (Text text : EcoreUtil2.getAllContentsOfType(block, Text.class)) {
			INode node = NodeModelUtils.findActualNodeFor(text);
			if (new TextRange(node.getOffset(), node.getEndOffset()).contains(range)) {
				return true;
			}
		}
		return false;
	}

	private static List<Integer> loose(String prose, int offset) {
		List<Integer> loose = new ArrayList<>();
		Deque<Integer> open = new ArrayDeque<>();
		for (int i = 0; i < prose.length(); i++) {
			switch (prose.charAt(i)) {
			case '[' -> open.push(offset + i);
			case ']' -> {
				if (open.poll() == null) {
					loose.add(offset + i);
				}
			}
			case '\\' -> {
				if (i + 1 == prose.length()) {
					loose.add(offset + i);
				}
				i++;
			}
			default -> {
				continue;
			}
			}
		}
		loose.addAll(open);
		Collections.sort(loose);
		return loose;
	}

	/** Makes the span and reads it: the reader's words are the same, and there is one span more, around those. */
	private boolean isTrue(Wrapping wrapping, TextRange words, ProseSelection place, ActionRequest request) {
		return trials.passage(request.draft(), place.block(), wrapping.edits(SOME_ANNOTATION))
				.filter(passage -> passage.text().equals(place.text())
						&& passage.spans().size() == place.passage().spans().size() + 1
						&& passage.spans().stream().anyMatch(covered -> covered.words().equals(words)))
				.isPresent();
	}
}
