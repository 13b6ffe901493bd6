package org.newsmark.dsl.output.html;

import java.util.Optional;

/**
 * Says in what form the page of a story is wanted.
 *
 * @param styleSheet how the page comes by its looks
 * @param hasData whether it carries data for machines
 * @param site the pages around it, where there are any
 */
public record PageForm(StyleSheet styleSheet, boolean hasData, Optional<SitePages> site) {

	/** A page that needs nothing but itself. */
	public static final PageForm STANDALONE = new PageForm(StyleSheet.INLINE, true, Optional.empty());

	public PageForm with(SitePages pages) {
		return new PageForm(styleSheet, hasData, Optional.of(pages));
	}
}
