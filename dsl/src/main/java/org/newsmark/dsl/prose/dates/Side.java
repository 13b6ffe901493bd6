package org.newsmark.dsl.prose.dates;

/** Says on which side of its anchor a word like "Sunday", "November" or "summer" lies. */
enum Side {
	/** Nothing is said: "Sunday". */
	ANY,
	/** "last Sunday". */
	LAST,
	/** "this Sunday". */
	THIS,
	/** "next Sunday". */
	NEXT,
	/** "the Sunday before": the anchor is something told in the text, which nothing here can know. */
	TOLD
}
