package org.newsmark.dsl.model;

import java.util.StringJoiner;

import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.SourceKind;
import org.newsmark.dsl.words.Words;

/** Says what a source is, in words that a reader of the story understands. */
public final class SourceInWords {

	private SourceInWords() {
	}

	/** Returns of what kind the source is: "Data set", "3 people, not named". */
	public static String kind(Source source, Words words) {
		boolean isCounted = source.getKind() == SourceKind.ANONYMOUS && source.getCount() != null;
		return isCounted ? words.say("kind.anonymous.counted", words.count("people", source.getCount()))
				: words.say("kind." + source.getKind().getLiteral());
	}

	/** Returns of what kind the source is, and its position where one is given: "Person, Mayor of Lund". */
	public static String describe(Source source, Words words) {
		String position = position(source, words);
		return position.isEmpty() ? kind(source, words) : kind(source, words) + ", " + position;
	}

	/** Returns how many people the source stands for, its role and its affiliation; nothing where none is given. */
	public static String position(Source source, Words words) {
		boolean isCounted = source.getCount() != null && source.getKind() != SourceKind.ANONYMOUS;
		StringJoiner position = new StringJoiner(", ");
		for (String part : new String[] { isCounted ? words.count("people", source.getCount()) : null, source.getRole(),
				source.getAffiliation() }) {
			if (part != null) {
				position.add(part);
			}
		}
		return position.toString();
	}
}
