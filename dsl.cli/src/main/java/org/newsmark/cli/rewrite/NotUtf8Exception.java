package org.newsmark.cli.rewrite;

import java.nio.file.FileSystemException;

import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.parser.NewsmarkResource;

/** Says that a file can't be written back, since not all that it holds could be read. */
final class NotUtf8Exception extends FileSystemException {

	private static final long serialVersionUID = 1L;

	private NotUtf8Exception(String file) {
		super(file, null, "it is not UTF-8, so it was left as it is: save it in that encoding");
	}

	/** Returns the resource of a file, all of which was read. */
	static NewsmarkResource unlessText(NewsFile file) throws NotUtf8Exception {
		NewsmarkResource resource = (NewsmarkResource) file.eResource();
		if (!resource.isUtf8()) {
			throw new NotUtf8Exception(resource.getURI().toString());
		}
		return resource;
	}
}
