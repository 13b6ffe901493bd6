package org.newsmark.dsl.output.html;

import org.newsmark.dsl.newsmark.Source;

/** Knows where the other pages of a folder stand, each address relative to the page of a story. */
public interface SitePages {

	/** Returns the address of the list of all stories. */
	String index();

	/** Returns the address of the page that tells what rests on a source in all stories. */
	String source(Source source);
}
