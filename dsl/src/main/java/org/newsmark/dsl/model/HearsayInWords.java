package org.newsmark.dsl.model;

import java.util.List;
import java.util.function.Consumer;

import org.newsmark.dsl.newsmark.Citation;
import org.newsmark.dsl.newsmark.Source;

/** Tells how a source reached the newsroom: "as told by a neighbor, as reported by The Gazette". */
public final class HearsayInWords {

	/** No reader follows more steps, and thousands, told anew for each source and claim, would fill the memory. */
	public static final int LONGEST = 8;

	private HearsayInWords() {
	}

	/**
	 * Tells the way from the origin to the newsroom.
	 *
	 * @param way the citations along it, one more than {@link #LONGEST} where it is longer than is told
	 * @param words takes what stands between the names
	 * @param name takes each citation where its source is to be named
	 */
	public static void tell(List<Citation> way, Consumer<String> words, Consumer<Citation> name) {
		String separator = "";
		for (Citation step : way.subList(0, Math.min(way.size(), LONGEST))) {
			words.accept(separator + relay(step.getSource()));
			name.accept(step);
			separator = ", ";
		}
		if (way.size() > LONGEST) {
			words.accept(", then through others");
		}
	}

	private static String relay(Source source) {
		return switch (source.getKind()) {
		case PUBLICATION -> "as reported by ";
		case DOCUMENT, DATASET, POST -> "as stated in ";
		case OBSERVATION -> "as witnessed by ";
		case PERSON, ORGANIZATION, ANONYMOUS -> "as told by ";
		};
	}
}
