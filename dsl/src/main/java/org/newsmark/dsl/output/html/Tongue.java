package org.newsmark.dsl.output.html;

import java.util.Locale;

import org.newsmark.dsl.newsmark.Story;

import com.ibm.icu.util.ULocale;

/**
 * Knows the language of a story, that of the words which its page says by itself, and marks those where the two differ.
 * A story that names no language is read as English, by the rules as well.
 */
final class Tongue {

	private final String language;
	private final String foreign;
	private final PageWriter page;

	Tongue(String language, PageWriter page) {
		this.language = language;
		String own = Locale.forLanguageTag(language.replace('_', '-')).getLanguage();
		this.foreign = own.equals(page.words().language()) ? null : page.words().language();
		this.page = page;
	}

	static String language(Story story) {
		return story.getLanguage() == null ? "en" : story.getLanguage();
	}

	/** Returns the direction in which a language is written, where it is not from left to right. */
	static String direction(String language) {
		boolean isRightToLeft = new ULocale(language.toLowerCase(Locale.ROOT)).isRightToLeft();
		return isRightToLeft ? "rtl" : null;
	}

	/** Opens an element for words of the page's own; its class may be null. */
	PageWriter open(String tag, String type, String... attributes) {
		String[] all = new String[attributes.length + 6];
		all[0] = "class";
		all[1] = type;
		System.arraycopy(attributes, 0, all, 2, attributes.length);
		all[attributes.length + 2] = "lang";
		all[attributes.length + 3] = foreign;
		all[attributes.length + 4] = "dir";
		all[attributes.length + 5] = foreign != null && direction(language) != null ? "ltr" : null;
		return page.open(tag, all);
	}

	/** Returns the language of the page's own words where it is not that of the story, else null. */
	String foreign() {
		return foreign;
	}
}
