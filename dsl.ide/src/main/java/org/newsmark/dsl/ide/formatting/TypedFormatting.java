package org.newsmark.dsl.ide.formatting;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.newsmark.dsl.formatting2.Layout;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.parser.Lines;
import org.newsmark.dsl.prose.TextRange;
import org.newsmark.dsl.validation.Edits;
import org.newsmark.dsl.validation.Fix.Edit;

import com.google.inject.Singleton;

/**
 * Lays out what was just typed. A brace that opens attributes gets the one that closes them, unless the editor or the
 * author has put it there; brackets get nothing, since they may as well become a link.
 */
@Singleton
public final class TypedFormatting {

	private static final Pattern BLANK_LINE = Pattern.compile("(?:\\r\\n|\\r|\\n)[ \\t]*[\\r\\n]");

	/** Returns the edits due behind a character that was just typed before the position. */
	public List<TextEdit> after(Draft draft, Position position, String typed) {
		int caret = draft.positions().offset(position);
		List<Edit> edits = switch (typed) {
		case "{" -> opened(draft, caret);
		case "}" -> closed(draft, caret);
		case "\n", "\r\n", "\r" -> broken(draft, caret);
		default -> List.of();
		};
		return Formatting.edits(draft, edits);
	}

	private static List<Edit> opened(Draft draft, int caret) {
		return isKeyword(draft, caret - 1, "]{") && !isClosed(draft.text(), caret) ? List.of(Edit.insert(caret, "}"))
				: List.of();
	}

	/** What closes an attribute block is the next brace before a new span, in the same paragraph. */
	private static boolean isClosed(String text, int start) {
		int brace = text.indexOf('}', start);
		if (brace < 0) {
			return false;
		}
		String between = text.substring(start, brace);
		return !between.contains("[") && !between.contains("]{") && !BLANK_LINE.matcher(between).find();
	}

	/** The brace may have stood there already, put there by {@link #opened}: then it was typed over. */
	private static List<Edit> closed(Draft draft, int caret) {
		if (caret == 0 || draft.text().charAt(caret - 1) != '}') {
			return List.of();
		}
		List<Edit> edits = new ArrayList<>(Layout.of(draft.file(), new TextRange(caret - 1, caret - 1)));
		boolean isHeader = Layout.indentation(draft.file(), caret).isPresent();
		if (!isHeader && isKeyword(draft, caret - 1, "}") && draft.text().startsWith("}", caret)) {
			edits.add(Edit.remove(caret, 1));
		}
		int line = Lines.start(draft.text(), caret - 1);
		boolean isIndented = line < caret - 1 && draft.text().substring(line, caret - 1).isBlank();
		if (isHeader && isIndented && edits.isEmpty()) {
			edits.add(Edit.remove(line, caret - 1 - line));
		}
		return edits;
	}

	private static List<Edit> broken(Draft draft, int caret) {
		String text = draft.text();
		int line = Lines.start(text, caret);
		OptionalInt indentation = Layout.indentation(draft.file(), line);
		if (indentation.isEmpty()) {
			return List.of();
		}
		int words = line;
		while (words < text.length() && (text.charAt(words) == ' ' || text.charAt(words) == '\t')) {
			words++;
		}
		List<Edit> edits = new ArrayList<>();
		boolean closes = text.startsWith("}", words);
		boolean isEmptyBlock = closes && text.substring(0, line).stripTrailing().endsWith("{");
		String blanks = " ".repeat(closes && !isEmptyBlock ? 0 : indentation.getAsInt());
		if (isEmptyBlock && line == words) {
			edits.add(Edit.insert(line, blanks + Edits.lineBreak(text)));
			return edits;
		}
		if (!text.substring(line, words).equals(blanks)) {
			edits.add(new Edit(line, words - line, blanks));
		}
		if (isEmptyBlock) { // an edit of its own, so that the caret stays before it
			edits.add(Edit.insert(words, Edits.lineBreak(text)));
		}
		return edits;
	}

	private static boolean isKeyword(Draft draft, int offset, String keyword) {
		ILeafNode leaf = draft.leaf(offset);
		return leaf != null && leaf.getGrammarElement() instanceof Keyword found && found.getValue().equals(keyword);
	}
}
