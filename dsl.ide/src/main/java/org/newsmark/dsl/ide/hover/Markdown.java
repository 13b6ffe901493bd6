package org.newsmark.dsl.ide.hover;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.newsmark.dsl.output.body.SafeLinks;
import org.newsmark.dsl.prose.OneLine;

/** Writes what authors typed so that Markdown shows it as it is: on one line, with no markup and no link of its own. */
final class Markdown {

	private static final int LONGEST = 300;
	private static final String MARKS = "\\`*_{}[]<>#!|~&@$^";
	/** What begins a list or underlines a heading does so only where a line begins. */
	private static final Pattern BLOCK_MARK = Pattern.compile("^(\\d{0,9})([-+=.)])");
	private static final Pattern WEB_NAME = Pattern.compile("(?i)www\\.");
	private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]+");

	private Markdown() {
	}

	/** Returns the words for any place behind the beginning of a line. */
	static String text(String words) {
		String line = OneLine.of(words, LONGEST);
		StringBuilder escaped = new StringBuilder(line.length() + 16);
		for (int i = 0; i < line.length(); i++) {
			char c = line.charAt(i);
			boolean beginsAddress = c == ':' && i + 1 < line.length() && line.charAt(i + 1) != ' ';
			if (MARKS.indexOf(c) >= 0 || beginsAddress) {
				escaped.append('\\');
			}
			escaped.append(c);
		}
		return WEB_NAME.matcher(escaped).replaceAll(name -> Matcher.quoteReplacement(name.group().replace(".", "\\.")));
	}

	/** Returns the words for a line of their own. */
	static String line(String words) {
		return BLOCK_MARK.matcher(text(words)).replaceFirst("$1\\\\$2");
	}

	static String bold(String words) {
		String text = text(words);
		return text.isEmpty() ? "" : "**" + text + "**";
	}

	/** Returns an id with its sign, as code; a slug may be the name of a file, which may hold anything. */
	static String id(String sign, String id) {
		return ID.matcher(id).matches() ? "`" + sign + id + "`" : text(sign + id);
	}

	/** Returns a link to the address, which {@link SafeLinks#isWeb} allows. */
	static String link(String address) {
		String shown = address.replaceFirst("(?i)^https?://", "").replaceFirst("/$", "");
		return "[" + text(shown) + "](<" + SafeLinks.encoded(address).replace("&", "&amp;") + ">)";
	}
}
