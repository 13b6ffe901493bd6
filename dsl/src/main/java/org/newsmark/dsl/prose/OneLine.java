package org.newsmark.dsl.prose;

import java.util.regex.Pattern;

/** Fits what an author wrote into one line that is not too long, without signs that turn it around. */
public final class OneLine {

	/** Even words with many blanks between them fill a line with so many times its characters. */
	private static final int READ = 4;
	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]+");

	private OneLine() {
	}

	/** Returns the first words, up to so many characters, with an ellipsis where there are more. */
	public static String of(String words, int longest) {
		String read = words.substring(0, Math.min(words.length(), READ * longest));
		String line = BLANKS.matcher(read).replaceAll(" ").strip();
		return line.length() <= longest && read.length() == words.length() ? line
				: line.substring(0, end(line, longest)).stripTrailing() + "…";
	}

	/** Words are cut at a blank where there is one late enough, and never through a character. */
	private static int end(String line, int longest) {
		int end = Math.min(longest, line.length());
		int blank = line.lastIndexOf(' ', end);
		if (blank > longest / 2) {
			return blank;
		}
		return end > 0 && Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end;
	}
}
