package org.newsmark.dsl.ui.spelling;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.newsmark.dsl.ide.commands.StoryProse;
import org.newsmark.dsl.prose.SpelledWord;
import org.newsmark.dsl.ui.server.DocumentPlaces;

/** Holds the words of a document that may be misspelled, their language, and the names among them. */
record Prose(String language, List<Word> words, List<String> names) {

	/** Holds a word as it is read, and the characters of the document that make it. */
	record Word(String text, int offset, int length, boolean isName) {
	}

	/** Reads what the server says of a story. */
	static Prose ofStory(StoryProse story, IDocument document) {
		return new Prose(story.language(), story.words().stream().map(word -> word(word, document)).toList(), story.names());
	}

	private static Word word(StoryProse.Word word, IDocument document) {
		IRegion place = DocumentPlaces.region(document, word.range());
		return new Word(word.text(), place.getOffset(), place.getLength(), word.name());
	}

	/** Takes all words of the regions, as in a text that is no story. */
	static Prose ofText(IDocument document, IRegion[] regions) {
		List<Word> words = new ArrayList<>();
		for (IRegion region : regions) {
			String text = text(document, region);
			for (SpelledWord word : SpelledWord.in(text)) {
				int offset = region.getOffset() + word.range().start();
				words.add(new Word(word.range().in(text), offset, word.range().length(), word.isName()));
			}
		}
		return new Prose("en", words, List.of());
	}

	private static String text(IDocument document, IRegion region) {
		try {
			return document.get(region.getOffset(), region.getLength());
		} catch (BadLocationException changedMeanwhile) {
			return "";
		}
	}
}
