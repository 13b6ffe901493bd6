package org.newsmark.dsl.validation.syntax;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.model.Stretches;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.prose.TextRange;

/** Checks that a file is one of what a file may be: one story with its body, or declarations alone. */
final class FileShape {

	private static final int STORY = "story".length();
	private static final int BODY_MARK = "---".length();

	private FileShape() {
	}

	static List<Mistake> in(NewsFile file, List<Mistake> parsed) {
		List<Mistake> found = new ArrayList<>();
		List<Story> stories = file.getDeclarations().stream().filter(Story.class::isInstance).map(Story.class::cast)
				.toList();
		if (file.getBody() == null && !stories.isEmpty() && areInDeclarations(parsed, file)) {
			found.add(new Mistake(offset(stories.get(0)), STORY,
					"This story has no body: put a line of exactly --- behind the header, and the text below it."));
		}
		if (file.getBody() != null && stories.isEmpty() && parsed.stream().noneMatch(m -> isInHeader(m, file))) {
			found.add(new Mistake(offset(file.getBody()), BODY_MARK,
					"This text belongs to no story: declare one above the ---, story \"Headline\" { published 2025-11-30 }."));
		}
		stories.stream().skip(1).forEach(story -> found.add(new Mistake(offset(story), STORY,
				"A file holds one story: move this one to a file of its own.")));
		return found;
	}

	/** A mistake between the declarations may be the very line that was to be the {@code ---}. */
	private static boolean areInDeclarations(List<Mistake> mistakes, NewsFile file) {
		Stretches declarations = Stretches.of(file.getDeclarations().stream().map(NodeModelUtils::findActualNodeFor)
				.map(node -> new TextRange(node.getOffset(), node.getEndOffset())).toList());
		return mistakes.stream().map(Mistake::offset)
				.allMatch(offset -> declarations.overlap(new TextRange(offset, offset + 1)));
	}

	/** A mistake above the body may be the very line that was to declare the story. */
	private static boolean isInHeader(Mistake mistake, NewsFile file) {
		return mistake.offset() < offset(file.getBody());
	}

	private static int offset(EObject object) {
		return NodeModelUtils.findActualNodeFor(object).getOffset();
	}
}
