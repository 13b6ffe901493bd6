package org.newsmark.cli.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** Is the name of a file as a URI: of the whole, or from some folder on. */
record FileAddress(String uri, boolean isRelative) {

	private static final Pattern ABSOLUTE = Pattern.compile("(?:/|[A-Za-z]:/).*", Pattern.DOTALL);
	private static final String ROOT = "file:///";

	/** Takes a name with slashes. */
	static FileAddress of(String name) {
		boolean isRelative = !ABSOLUTE.matcher(name).matches();
		try {
			String uri = new URI("file", "", name.startsWith("/") ? name : "/" + name, null, null).toASCIIString();
			// what stands before a colon would be a scheme
			return new FileAddress(isRelative ? uri.substring(ROOT.length()).replace(":", "%3A") : uri, isRelative);
		} catch (URISyntaxException e) {
			throw new IllegalStateException(e); // what may not stand in a path is quoted
		}
	}
}
