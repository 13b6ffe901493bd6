package org.newsmark.dsl.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds a sentence with places in it.
 *
 * @param texts what stands before each place, and behind the last one
 * @param places the number of each place, in the order in which the language wants them
 */
record Sentence(List<String> texts, List<Integer> places) {

	private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

	static Sentence of(String written) {
		List<String> texts = new ArrayList<>();
		List<Integer> places = new ArrayList<>();
		Matcher place = PLACE.matcher(written);
		int told = 0;
		while (place.find()) {
			texts.add(written.substring(told, place.start()));
			places.add(Integer.valueOf(place.group(1)));
			told = place.end();
		}
		texts.add(written.substring(told));
		return new Sentence(texts, places);
	}

	void tell(Consumer<String> text, IntConsumer place) {
		for (int i = 0; i < places.size(); i++) {
			text.accept(texts.get(i));
			place.accept(places.get(i));
		}
		text.accept(texts.get(places.size()));
	}
}
