package org.newsmark.dsl.annotating;

/**
 * Holds the draft of a story, and counts what is in it.
 *
 * @param text the whole file
 * @param quotes how many quotes there are; one that is split counts once
 * @param spoken how many of them have a speaker
 * @param claims how many claims there are
 * @param open how many of them have no source
 * @param dates how many dates are marked
 * @param sources how many sources are declared
 */
public record AnnotatedStory(String text, int quotes, int spoken, int claims, int open, int dates, int sources) {
}
