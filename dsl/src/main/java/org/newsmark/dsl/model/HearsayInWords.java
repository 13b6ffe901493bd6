package org.newsmark.dsl.model;

import java.util.List;
import java.util.function.Consumer;

import org.newsmark.dsl.newsmark.Citation;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.words.Words;

/** Tells how a source reached the newsroom: "as told by a neighbor, as reported by The Gazette". */
public final class HearsayInWords {

	/** No reader follows more steps, and thousands, told anew for each source and claim, would fill the memory. */
	public static final int LONGEST = 8;

	private final Words words;
	private final Consumer<String> text;
	private final Consumer<Citation> name;

	/**
	 * Takes those who are told.
	 *
	 * @param text takes what stands between the names
	 * @param name takes each citation where its source is to be named
	 */
	public HearsayInWords(Words words, Consumer<String> text, Consumer<Citation> name) {
		this.words = words;
		this.text = text;
		this.name = name;
	}

	/**
	 * Tells the way from the origin to the newsroom.
	 *
	 * @param origin where the way begins, or null where nobody says so
	 * @param way the citations along it, one more than {@link #LONGEST} where it is longer than is told
	 */
	public void tell(Source origin, List<Citation> way) {
		Source from = origin;
		String separator = "";
		for (Citation step : way.subList(0, Math.min(way.size(), LONGEST))) {
			text.accept(separator);
			words.tell(relay(from, step.getSource()), text, () -> name.accept(step));
			from = step.getSource();
			separator = ", ";
		}
		if (way.size() > LONGEST) {
			text.accept(", ");
			words.tell("way.on", text);
		}
	}

	private static String relay(Source from, Source to) {
		return switch (to.getKind()) {
		case PUBLICATION -> from != null && isSomebody(from) ? "way.told.to" : "way.reported";
		case DOCUMENT, DATASET, POST -> "way.stated";
		case OBSERVATION -> "way.witnessed";
		case PERSON, ORGANIZATION, ANONYMOUS -> "way.told";
		};
	}

	private static boolean isSomebody(Source source) {
		return switch (source.getKind()) {
		case PERSON, ORGANIZATION, ANONYMOUS -> true;
		default -> false;
		};
	}
}
