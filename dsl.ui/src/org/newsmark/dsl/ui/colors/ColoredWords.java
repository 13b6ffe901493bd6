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
	}
}
