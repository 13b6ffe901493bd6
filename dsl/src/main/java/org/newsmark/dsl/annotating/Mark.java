package org.newsmark.dsl.annotating;

import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.prose.TextRange;

/** Holds words of a passage that are to be annotated, and what the annotation is to say. */
final class Mark {

	enum Kind {
		CLAIM, QUOTE, DATE
	}

	private final Kind kind;
	private final TextRange words;
	private Source by;
	private Source via;
	private String date;
	private Mark continued;
	private String id;

	private Mark(Kind kind, TextRange words) {
		this.kind = kind;
		this.words = words;
	}

	static Mark date(TextRange words, String value) {
		Mark mark = new Mark(Kind.DATE, words);
		mark.date = value;
		return mark;
	}

	/** Marks what was said. The source, who brought it, and the day may be null. */
	static Mark said(Kind kind, TextRange words, Source by, Source via, String day) {
		Mark mark = new Mark(kind, words);
		mark.by = by;
		mark.via = via;
		mark.date = day;
		return mark;
	}

	/** Marks words that go on with what another mark began. */
	static Mark continuing(Mark first, TextRange words) {
		Mark mark = new Mark(first.kind, words);
		mark.continued = first.continued == null ? first : first.continued;
		return mark;
	}

	Kind kind() {
		return kind;
	}

	TextRange words() {
		return words;
	}

	boolean hasSource() {
		return by != null;
	}

	Source by() {
		return by;
	}

	Source via() {
		return via;
	}

	/** Returns what this goes on with, or null. */
	Mark continued() {
		return continued;
	}

	/** Gives it the name by which others continue it. */
	void call(String name) {
		id = name;
	}

	boolean isCalled() {
		return id != null;
	}

	/** Writes what stands in the braces. */
	String annotation() {
		if (kind == Kind.DATE) {
			return "date " + date;
		}
		String keyword = kind == Kind.CLAIM ? "claim" : "quote";
		if (continued != null) {
			return keyword + " continues #" + continued.id;
		}
		return keyword + (id == null ? "" : " #" + id) + (by == null ? "" : " by @" + by.getId())
				+ (via == null ? "" : " via @" + via.getId()) + (date == null ? "" : " on " + date);
	}
}
