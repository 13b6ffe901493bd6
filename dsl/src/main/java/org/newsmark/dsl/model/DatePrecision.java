package org.newsmark.dsl.model;

/** Say how much time a date covers. */
public enum DatePrecision {
	/** A minute or second of a day, with its offset from UTC. */
	TIME,
	/** One day. */
	DAY,
	/** One month, or a day of it that is not known ({@code 2025-11-XX}). */
	MONTH,
	/** A spring, summer, autumn or winter. */
	SEASON,
	/** One year, or a month of it that is not known ({@code 2025-XX}). */
	YEAR,
	/** Ten years: {@code 202X}. */
	DECADE,
	/** A hundred years: {@code 20XX}. */
	CENTURY,
	/** From one date to another, either of which may be open. */
	INTERVAL
}
