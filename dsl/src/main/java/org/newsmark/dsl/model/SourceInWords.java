package org.newsmark.dsl.model;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.SourceKind;

/** Says what a source is, in words that a reader of the story understands. */
public final class SourceInWords {

	private SourceInWords() {
	}

	/** Returns of what kind the source is: "Data set", "3 people, not named". */
	public static String kind(Source source) {
		return switch (source.getKind()) {
		case PERSON -> "Person";
		case ORGANIZATION -> "Organization";
		case PUBLICATION -> "Publication";
		case DOCUMENT -> "Document";
		case DATASET -> "Data set";
		case POST -> "Post on social media";
		case OBSERVATION -> "Seen or heard by the newsroom";
		case ANONYMOUS -> source.getCount() == null ? "Not named" : people(source.getCount()) + ", not named";
		};
	}

	/** Returns how many people the source stands for, its role and its affiliation; nothing where none is given. */
	public static String position(Source source) {
		boolean isCounted = source.getCount() != null && source.getKind() != SourceKind.ANONYMOUS;
		return Stream.of(isCounted ? people(source.getCount()) : null, source.getRole(), source.getAffiliation())
				.filter(Objects::nonNull).collect(Collectors.joining(", "));
	}

	private static String people(int count) {
		return count == 1 ? "One person" : count + " people";
	}
}
