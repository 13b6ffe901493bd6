package org.newsmark.cli.policy;

import java.util.List;

import org.newsmark.dsl.validation.Setting.Origin;

/**
 * Holds what applies to a story.
 *
 * @param file the story, as the user calls it
 * @param rules the severity of each rule, by id
 * @param limits the limits, in the order of the language reference
 * @param unread the files in which settings may be missing because not all of them can be read
 */
public record PolicySheet(String file, List<Line> rules, List<Line> limits, List<String> unread) {

	/**
	 * Holds one setting.
	 *
	 * @param name the id of a rule, or the word of a limit
	 * @param value what applies
	 * @param origin what says so
	 * @param profile the profile that says so, or null
	 * @param file the file that says so, or null where none does
	 * @param line its line there, from 1
	 */
	public record Line(String name, Object value, Origin origin, String profile, String file, int line) {
	}
}
