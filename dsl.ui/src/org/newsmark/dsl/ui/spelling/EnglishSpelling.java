package org.newsmark.dsl.ui.spelling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.content.IContentType;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.ui.texteditor.spelling.ISpellingEngine;
import org.eclipse.ui.texteditor.spelling.ISpellingProblemCollector;
import org.eclipse.ui.texteditor.spelling.SpellingContext;
import org.newsmark.dsl.ide.commands.Commands;
import org.newsmark.dsl.ide.commands.StoryProse;
import org.newsmark.dsl.ui.server.Questions;
import org.newsmark.dsl.ui.server.ServerInProcess;

/** Checks English words: of a story, only those that the server calls prose; of any other text, all. */
public final class EnglishSpelling implements ISpellingEngine {

	private static final String STORY = "org.newsmark.dsl.ui.story";
	/** For the others, corrections are looked for when they are asked for. */
	private static final int MOST_PREPARED = 50;

	@Override
	public void check(IDocument document, IRegion[] regions, SpellingContext context, ISpellingProblemCollector collector,
			IProgressMonitor monitor) {
		IContentType story = Platform.getContentTypeManager().getContentType(STORY);
		boolean isStory = context.getContentType() != null && context.getContentType().isKindOf(story);
		Optional<List<Misspelling>> found = isStory ? ofStory(document)
				: Optional.of(misspellings(Prose.ofText(document, regions)));
		found.ifPresent(all -> all.forEach(collector::accept));
	}

	/** Finds what is misspelled in a story; empty where the document is none, or the server has no answer for now. */
	static Optional<List<Misspelling>> ofStory(IDocument document) {
		return Questions.now(document, file -> ServerInProcess.get().execute(StoryProse.class, Commands.PROSE,
				Map.of("uri", file.getUri()))).map(prose -> misspellings(Prose.ofStory(prose, document)));
	}

	private static List<Misspelling> misspellings(Prose prose) {
		List<Lexicon> lexicons = Lexicon.of(prose.language());
		if (lexicons.isEmpty()) {
			return List.of();
		}
		Speller speller = new Speller(lexicons, prose.names(), prose.words());
		Map<String, Boolean> wrong = new HashMap<>();
		Map<String, Boolean> wrongNames = new HashMap<>();
		List<Misspelling> found = prose.words().stream()
				.filter(word -> (word.isName() ? wrongNames : wrong).computeIfAbsent(word.text(),
						text -> speller.isWrong(text, word.isName())))
				.map(word -> new Misspelling(word, speller)).toList();
		found.stream().limit(MOST_PREPARED).forEach(Misspelling::lookForCorrections);
		return found;
	}
}
