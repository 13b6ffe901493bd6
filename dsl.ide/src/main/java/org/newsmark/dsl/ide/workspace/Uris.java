package org.newsmark.dsl.ide.workspace;

import java.io.File;
import java.nio.file.Path;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.UriExtensions;

/** Converts between the file addresses of the protocol and those of EMF, which differ in their slashes. */
public final class Uris {

	private static final UriExtensions EXTENSIONS = new UriExtensions();

	private Uris() {
	}

	/** Reads an address that an editor sent; editors escape it in several ways, which all mean one file. */
	public static URI uri(String text) {
		URI uri = EXTENSIONS.toUri(text);
		return uri.isFile() ? URI.createFileURI(new File(uri.toFileString()).getPath()) : uri;
	}

	/** Tells whether a file is in a folder, at any depth. */
	public static boolean isBelow(URI file, URI folder) {
		return file.toString().startsWith(folder + "/");
	}

	/** Writes an address the way editors know it. */
	public static String text(URI uri) {
		return uri.isFile() ? Path.of(uri.toFileString()).toUri().toString() : uri.toString();
	}

	/** Returns the name of a file for people, without its folders. */
	public static String name(URI uri) {
		return uri.lastSegment() == null ? uri.toString() : URI.decode(uri.lastSegment());
	}
}
