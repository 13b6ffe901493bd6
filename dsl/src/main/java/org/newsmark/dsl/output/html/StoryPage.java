package org.newsmark.dsl.output.html;

import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.NewsFile;

/** Stands in for the page of a story. */
public class StoryPage {

	public String render(NewsFile file) {
		return "<!DOCTYPE html>\n<title>" + Stories.story(file).getHeadline().length() + "</title>\n";
	}
}
