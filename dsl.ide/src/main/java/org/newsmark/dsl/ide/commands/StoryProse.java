package org.newsmark.dsl.ide.commands;

import java.util.List;

import org.eclipse.lsp4j.Range;

/**
 * Holds the words of a file that readers will read. Ranges are those of the protocol: they count from zero, in UTF-16.
 *
 * @param language the language that the story is said to be in
 * @param names the names that are spelled as they are
 */
public record StoryProse(String language, List<Word> words, List<String> names) {

	/**
	 * Describes a word as readers see it.
	 *
	 * @param name whether it has a capital for which there is no other reason than that it is a name
	 */
	public record Word(String text, Range range, boolean name) {
	}
}
