package org.newsmark.dsl.ui.typing;

import java.util.regex.Pattern;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;

/** Tells the prose of a story from its header, without waiting for the server. */
public final class Body {

	private static final Pattern BEGINNING = Pattern.compile("(?m)^---[ \\t]*$");

	private Body() {
	}

	public static boolean contains(IDocument document, int offset) throws BadLocationException {
		return BEGINNING.matcher(document.get(0, offset)).find();
	}
}
