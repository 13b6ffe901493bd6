package org.newsmark.dsl.output.html;

import java.util.Optional;

/**
 * Says in what form the page of a story is wanted.
 *
 * @param headingLevel the level of the headline, 1 to 6; headings below it follow
 * @param styleSheet how the page comes by its looks
 * @param hasData whether it carries data for machines
 * @param site the pages around it, where there are any
 */
public record PageForm(int headingLevel, StyleSheet styleSheet, boolean hasData, Optional<SitePages> site) {

	/** A page that needs nothing but itself. */
	public static final PageForm STANDALONE = new PageForm(1, StyleSheet.INLINE, true, Optional.empty());

	public PageForm with(SitePages pages) {
		return new PageForm(headingLevel, styleSheet, hasData, Optional.of(pages));
	}
}
