package org.newsmark.dsl.annotating;

import org.newsmark.dsl.newsmark.Story;

/**
 * Holds an article that nobody has annotated yet.
 *
 * @param story what is known of it: headline, byline, dates; what is not known is not set
 * @param body its text as Markdown
 */
public record Article(Story story, String body) {
}
