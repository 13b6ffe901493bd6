package org.newsmark.dsl.ide.commands;

/**
 * Holds the page of a story for its author alone.
 *
 * @param title the headline, empty where there is no story
 * @param errors how many errors stand in the story
 */
public record PreviewedStory(String html, String title, long errors) {
}
