package org.newsmark.cli.text;

/**
 * Holds a line of a file as it may be shown on a terminal, and where the finding stands in it.
 *
 * @param line safe to print; what belongs to the desk alone is masked; tabs are blanks; long lines are cut
 * @param start the columns of a terminal before the finding
 * @param width how many columns it takes on this line, at least one
 */
public record Excerpt(String line, int start, int width) {
}
