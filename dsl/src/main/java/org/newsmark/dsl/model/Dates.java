package org.newsmark.dsl.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.newsmark.dsl.newsmark.NewsmarkPackage;
import org.newsmark.dsl.newsmark.NewsmarkPackage.Literals;

/** Reads the dates of a model, which keeps them as they are written. */
public final class Dates {

	private Dates() {
	}

	/** Returns the day of the week, in English. */
	public static String weekday(LocalDate day) {
		return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
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

	/** Reads a date that names a moment, a day with a time; "about" and "uncertain" do not move it. */
	public static Optional<OffsetDateTime> moment(String written) {
		return read(written).filter(date -> date.precision() == DatePrecision.TIME).flatMap(NewsDate::html)
				.map(OffsetDateTime::parse);
	}

	/** Returns what is wrong with a date; empty where there is none, or where it is right. */
	public static Optional<MalformedDate> complaint(String written) {
		if (written == null) {
			return Optional.empty();
		}
		try {
			NewsDate.parse(written);
			return Optional.empty();
		} catch (MalformedDate malformed) {
			return Optional.of(malformed);
		}
	}

	/** Returns the features in which an object of the model keeps dates: the one list of where dates stand. */
	public static List<EAttribute> features(EObject object) {
		return switch (object.eClass().getClassifierID()) {
		case NewsmarkPackage.DATE_SPAN -> List.of(Literals.DATE_SPAN__VALUE);
		case NewsmarkPackage.CLAIM, NewsmarkPackage.QUOTE -> List.of(Literals.STATEMENT__ON);
		case NewsmarkPackage.SOURCE -> List.of(Literals.SOURCE__PUBLISHED, Literals.SOURCE__ACCESSED);
		case NewsmarkPackage.STORY -> List.of(Literals.STORY__PUBLISHED, Literals.STORY__UPDATED, Literals.STORY__EMBARGO);
		case NewsmarkPackage.CORRECTION -> List.of(Literals.CORRECTION__DATE);
		default -> List.of();
		};
	}
}
