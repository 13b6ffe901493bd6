package org.newsmark.cli.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.resource.XtextResource;

/** Gives the lines of a whole file, each with a line feed behind it where there is any line break. */
public final class ShownText {

	private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|\\r|\\n");

	private ShownText() {
	}

	/** Returns the lines as they are. */
	public static String plain(XtextResource resource) {
		return LINE_BREAK.matcher(text(resource)).replaceAll("\n");
	}

	/**
	 * Returns the lines as they may be shown: what belongs to the desk alone is masked, and nothing steers a terminal.
	 */
	public static String of(XtextResource resource) {
		String text = text(resource);
		DeskOnly deskOnly = DeskOnly.in(resource);
		StringBuilder shown = new StringBuilder(text.length());
		Matcher lineBreak = LINE_BREAK.matcher(text);
		int start = 0;
		while (lineBreak.find()) {
			showLine(text, start, lineBreak.start(), deskOnly, shown);
			shown.append('\n');
			start = lineBreak.end();
		}
		showLine(text, start, text.length(), deskOnly, shown);
		return shown.toString();
	}

	private static void showLine(String text, int start, int end, DeskOnly deskOnly, StringBuilder shown) {
		int offset = start;
		while (offset < end) {
			int masked = Math.min(deskOnly.endOfStringAt(offset), end);
			if (masked > offset) {
				shown.append(DeskOnly.MASK);
				offset = masked;
			} else {
				int character = text.codePointAt(offset);
				shown.appendCodePoint(character == '\t' ? character : Printable.codePoint(character));
				offset += Character.charCount(character);
			}
		}
	}

	private static String text(XtextResource resource) {
		return resource.getParseResult().getRootNode().getText();
	}
}
