package org.newsmark.dsl.ui.colors;

import java.util.ArrayList;
import java.util.List;
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
		return words.stream().filter(word -> !word.isDeleted && word.length > 0
				&& word.overlapsWith(region.getOffset(), region.getLength()));
	}

	/** Returns the part of the text that looks other than with the words before, of which there may be none. */
	IRegion unlike(ColoredWords before) {
		if (before == null) {
			return new Region(0, document.getLength());
		}
		List<Word> others = before.words.stream().filter(word -> !word.isDeleted && word.length > 0).toList();
		int shorter = Math.min(words.size(), others.size());
		int same = 0;
		while (same < shorter && words.get(same).equals(others.get(same))) {
			same++;
		}
		int tail = 0;
		while (tail < shorter - same && last(words, tail).equals(last(others, tail))) {
			tail++;
		}
		return around(words.subList(same, words.size() - tail), others.subList(same, others.size() - tail));
	}

	private static Word last(List<Word> words, int fromEnd) {
		return words.get(words.size() - 1 - fromEnd);
	}

	/** Words do not overlap, and stand in the order of the text. */
	private static IRegion around(List<Word> some, List<Word> others) {
		int start = Integer.MAX_VALUE;
		int end = 0;
		for (List<Word> each : List.of(some, others)) {
			if (!each.isEmpty()) {
				start = Math.min(start, each.get(0).offset);
				end = Math.max(end, last(each, 0).offset + last(each, 0).length);
			}
		}
		return new Region(Math.min(start, end), Math.max(0, end - start));
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

		@Override
		public boolean equals(Object other) {
			return super.equals(other) && other instanceof Word word && word.type == type;
		}

		@Override
		public int hashCode() {
			return 31 * super.hashCode() + type;
		}
	}
}
