package org.newsmark.dsl.ide.completion;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.TextEdit;

/** Writes snippets as plain text, for editors that would show the signs of their places to the reader. */
final class PlainSnippets {

	private static final Pattern SIGNS = Pattern.compile("\\\\(?<escaped>.)|\\$\\d+"
			+ "|\\$\\{\\d+(?::(?<filled>(?:\\\\.|[^}\\\\])*)|\\|(?<first>[^,|]*)[^|]*\\|)?\\}");

	private PlainSnippets() {
	}

	/** Changes the snippets of a list; each place holds what it would have been filled with at first. */
	static CompletionList in(CompletionList list) {
		for (CompletionItem item : list.getItems()) {
			if (item.getInsertTextFormat() == InsertTextFormat.Snippet) {
				TextEdit edit = item.getTextEdit().getLeft();
				edit.setNewText(of(edit.getNewText()));
				item.setInsertTextFormat(InsertTextFormat.PlainText);
			}
		}
		return list;
	}

	static String of(String snippet) {
		return SIGNS.matcher(snippet).replaceAll(sign -> Matcher.quoteReplacement(words((Matcher) sign)));
	}

	private static String words(Matcher sign) {
		if (sign.group("escaped") != null) {
			return sign.group("escaped");
		}
		if (sign.group("filled") != null) {
			return of(sign.group("filled"));
		}
		return sign.group("first") == null ? "" : sign.group("first");
	}
}
