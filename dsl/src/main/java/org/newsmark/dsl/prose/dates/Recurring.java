package org.newsmark.dsl.prose.dates;

/** Names days that come again every year. */
interface Recurring {

	/** Returns the days in the year they begin in, or null if that year has none. */
	Days in(int year);

	/** Write the days that begin in the year as a value of the language. */
	String value(int year);

	/** Tells by how many days on either side people may differ about the bounds. */
	int slack();
}
