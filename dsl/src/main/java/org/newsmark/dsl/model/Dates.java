package org.newsmark.dsl.model;

import java.time.LocalDate;
import java.util.Optional;

/** Reads the dates of a model, which keeps them as they are written. */
public final class Dates {

	private Dates() {
	}

	/** Reads a date; empty where there is none, or where it is reported as impossible by a rule of its own. */
	public static Optional<NewsDate> read(String written) {
		if (written == null) {
			return Optional.empty();
		}
		try {
			return Optional.of(NewsDate.parse(written));
		} catch (MalformedDate e) {
			return Optional.empty();
		}
	}

	/** Reads a date that names a single day. */
	public static Optional<LocalDate> day(String written) {
		return read(written).filter(date -> date.earliest().equals(date.latest())).map(NewsDate::earliest);
	}
}
