package org.newsmark.dsl.output.site;

import java.util.List;

/**
 * Holds a claim or quote of a story, without the model.
 *
 * @param number the number of its note
 * @param words what it says, shortened
 * @param said the date as written on which it was said, or null
 * @param standing how it stands, or null
 * @param sources the pages of the sources on which it rests
 */
record PassageEntry(int number, String words, String said, String standing, List<String> sources) {
}
