package org.newsmark.dsl.output.html;

/**
 * Says how a page differs that only its author sees: its elements name the lines of the file they come from, and it
 * carries no data for machines.
 *
 * @param styleSheet the address of the style sheet that it links; empty where it brings its own
 * @param notice what its author is told above it; empty where there is nothing to tell
 */
public record Preview(String styleSheet, String notice) {
}
