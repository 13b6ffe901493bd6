package org.newsmark.cli.annotate;

import org.newsmark.dsl.annotating.Article;

/** Reads an article of one kind. */
interface Draft {

	/** Reads what the article says of itself, and its text as Markdown. */
	Article read(String content);
}
