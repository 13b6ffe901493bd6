package org.newsmark.dsl.ui.colors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.BadPositionCategoryException;
import org.eclipse.jface.text.DefaultPositionUpdater;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IPositionUpdater;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;

/** Holds the tokens of a text, and moves with it until the server has answered anew. */
final class ColoredWords {

	private static final int NUMBERS = 5;
	/** What is not farther from each other is painted at once. */
	private static final int NEAR = 500;

	private final String category = "org.newsmark.dsl.ui.words." + System.identityHashCode(this);
	private final IPositionUpdater updater = new DefaultPositionUpdater(category);
	private final IDocument document;
	private final List<Word> words = new ArrayList<>();

	/**
	 * @param data tokens as the protocol has them: five numbers each, line and column counted from the token before
	 */
	ColoredWords(IDocument document, List<Integer> data) {
		this.document = document;
		document.addPositionCategory(category);
		document.addPositionUpdater(updater);
		try {
			read(data);
		} catch (BadLocationException | BadPositionCategoryException failure) {
			throw new IllegalStateException("The tokens do not fit the text they were made from", failure);
		}
	}

	private void read(List<Integer> data) throws BadLocationException, BadPositionCategoryException {
		int line = 0;
		int column = 0;
		for (int i = 0; i < data.size(); i += NUMBERS) {
			line += data.get(i);
			column = data.get(i) > 0 ? data.get(i + 1) : column + data.get(i + 1);
			Word word = new Word(document.getLineOffset(line) + column, data.get(i + 2), data.get(i + 3));
			document.addPosition(category, word);
			words.add(word);
		}
	}

	Stream<Word> within(IRegion region) {
		return words.stream().filter(word -> word.isThere() && word.overlapsWith(region.getOffset(), region.getLength()));
	}

	/** Returns the parts of the text that look other than with the words before, of which there may be none. */
	List<IRegion> unlike(ColoredWords before) {
		if (before == null) {
			return List.of(new Region(0, document.getLength()));
		}
		Set<Word> stale = before.words.stream().filter(Word::isThere).collect(Collectors.toSet());
		Set<Word> fresh = new HashSet<>(words);
		return parts(Stream.concat(words.stream().filter(word -> !stale.contains(word)),
				stale.stream().filter(word -> !fresh.contains(word))));
	}

	private static List<IRegion> parts(Stream<Word> changed) {
		List<IRegion> parts = new ArrayList<>();
		int start = 0;
		int end = -NEAR;
		for (Word word : changed.sorted(Comparator.comparingInt(Word::getOffset)).toList()) {
			if (word.offset - end >= NEAR) {
				add(start, end, parts);
				start = word.offset;
			}
			end = Math.max(end, word.offset + word.length);
		}
		add(start, end, parts);
		return parts;
	}

	private static void add(int start, int end, List<IRegion> parts) {
		if (end > start) {
			parts.add(new Region(start, end - start));
		}
	}

	void forget() {
		document.removePositionUpdater(updater);
		try {
			document.removePositionCategory(category);
		} catch (BadPositionCategoryException failure) {
			throw new IllegalStateException(failure);
		}
	}

	/** Is a token, by its number in the protocol. */
	static final class Word extends Position {

		private final int type;

		Word(int offset, int length, int type) {
			super(offset, length);
			this.type = type;
		}

		int type() {
			return type;
		}

		private boolean isThere() {
			return !isDeleted && length > 0;
		}

		@Override
		public boolean equals(Object other) {
			return super.equals(other) && other instanceof Word word && word.type == type;
		}

		@Override
		public int hashCode() {
			return 31 * (31 * offset + length) + type;
		}
	}
}
