package org.newsmark.cli.html;

/** The formats in which a story can be written. */
public enum PageFormat {
	html(".html"), jsonld(".jsonld"), ninjs(".json"), md(".md"), text(".txt");

	private final String ending;

	PageFormat(String ending) {
		this.ending = ending;
	}

	String ending() {
		return ending;
	}
}
