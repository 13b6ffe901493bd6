package org.newsmark.dsl.ide.commands;

/**
 * Tells of a page that was written.
 *
 * @param path the whole path of its file
 */
public record ExportedPage(String path) {
}
