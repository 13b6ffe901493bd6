package org.newsmark.dsl.ui.typing;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;

/**
 * Closes what is opened, types over what is closed, and goes on from the words of a span to its annotation. Words that
 * are selected come to stand between what is typed.
 */
public final class ClosingBrackets implements IAutoEditStrategy {

	private static final String OPENING = "[{\"";
	private static final String CLOSING = "]}\"";

	@Override
	public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
		try {
			if (command.text.isEmpty() && command.length == 1) {
				deletePair(document, command);
			} else if (command.text.length() == 1) {
				type(document, command);
			}
		} catch (BadLocationException failure) {
			throw new IllegalStateException("The change lies outside of the text", failure);
		}
	}

	private static void type(IDocument document, DocumentCommand command) throws BadLocationException {
		char typed = command.text.charAt(0);
		char next = at(document, command.offset + command.length);
		boolean isOpen = typed == ')' ? isInLink(document, command.offset) : CLOSING.indexOf(typed) >= 0;
		if (command.length == 0 && isOpen && typed == next) {
			typeOver(document, command);
		} else if (command.length == 0 && typed == '{' && isEmptyAnnotation(document, command.offset)) {
			command.text = ""; // it stands there already
		} else if (command.length == 0 && typed == '(' && isEmptyAnnotation(document, command.offset)) {
			makeLink(command);
		} else if (OPENING.indexOf(typed) >= 0 && (command.length > 0 || mayOpen(document, command, next))) {
			surround(document, command, typed);
		}
	}

	private static void typeOver(IDocument document, DocumentCommand command) throws BadLocationException {
		boolean endsWords = command.text.equals("]") && Body.contains(document, command.offset)
				&& "{([".indexOf(at(document, command.offset + 1)) < 0;
		command.length = 1;
		if (endsWords) {
			put(command, "]{}", command.offset + 2);
		}
	}

	/** What was taken for a span is a link. */
	private static void makeLink(DocumentCommand command) {
		command.offset--;
		command.length = 2;
		put(command, "()", command.offset + 1);
	}

	private static void surround(IDocument document, DocumentCommand command, char typed) throws BadLocationException {
		String words = document.get(command.offset, command.length);
		String closed = typed + words + CLOSING.charAt(OPENING.indexOf(typed));
		boolean isSpan = typed == '[' && !words.isEmpty() && Body.contains(document, command.offset);
		int caret = words.isEmpty() ? 1 : isSpan ? closed.length() + 1 : closed.length();
		put(command, isSpan ? closed + "{}" : closed, command.offset + caret);
	}

	/** Before a word one opens what ends further on; a quotation mark behind a word closes. */
	private static boolean mayOpen(IDocument document, DocumentCommand command, char next) throws BadLocationException {
		boolean isBeforeWord = Character.isLetterOrDigit(next);
		boolean isBehindWord = command.offset > 0 && !Character.isWhitespace(at(document, command.offset - 1))
				&& "[{(".indexOf(at(document, command.offset - 1)) < 0;
		return !isBeforeWord && !(command.text.equals("\"") && isBehindWord);
	}

	private static void deletePair(IDocument document, DocumentCommand command) throws BadLocationException {
		int opening = OPENING.indexOf(at(document, command.offset));
		if (opening >= 0 && at(document, command.offset + 1) == CLOSING.charAt(opening)) {
			command.length = 2;
		}
	}

	private static boolean isEmptyAnnotation(IDocument document, int offset) throws BadLocationException {
		return offset >= 2 && offset < document.getLength() && document.get(offset - 2, 3).equals("]{}");
	}

	private static boolean isInLink(IDocument document, int offset) throws BadLocationException {
		int lineStart = document.getLineInformationOfOffset(offset).getOffset();
		String before = document.get(lineStart, offset - lineStart);
		return before.lastIndexOf("](") > before.lastIndexOf(')');
	}

	private static void put(DocumentCommand command, String text, int caret) {
		command.text = text;
		command.caretOffset = caret;
		command.shiftsCaret = false;
	}

	private static char at(IDocument document, int offset) throws BadLocationException {
		return offset < document.getLength() ? document.getChar(offset) : '\n';
	}
}
