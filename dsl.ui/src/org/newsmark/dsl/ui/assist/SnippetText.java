package org.newsmark.dsl.ui.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Is a snippet of the protocol, taken apart.
 *
 * @param text what is put in
 * @param places what is to be filled in, in the order of the text
 * @param end where the caret stands when everything is filled in
 */
record SnippetText(String text, List<Place> places, int end) {

	private static final Pattern PLACE = Pattern.compile("\\\\(?<escaped>.)|\\$(?<bare>\\d+)"
			+ "|\\$\\{(?<number>\\d+)(?::(?<filled>(?:\\\\.|[^}\\\\])*)|\\|(?<choices>(?:\\\\.|[^|\\\\])*)\\|)?\\}");

	/**
	 * Is a place to fill in.
	 *
	 * @param number tells the order of filling in
	 * @param choices the words to choose from; empty where any will do
	 */
	record Place(int number, int offset, int length, List<String> choices) {
	}

	static SnippetText parse(String snippet) {
		StringBuilder text = new StringBuilder();
		List<Place> places = new ArrayList<>();
		int end = -1;
		int read = 0;
		Matcher matcher = PLACE.matcher(snippet);
		while (matcher.find()) {
			text.append(snippet, read, matcher.start());
			read = matcher.end();
			if (matcher.group("escaped") != null) {
				text.append(matcher.group("escaped"));
				continue;
			}
			String number = matcher.group("bare") == null ? matcher.group("number") : matcher.group("bare");
			if (number.equals("0")) {
				end = text.length();
			} else {
				places.add(place(Integer.parseInt(number), matcher, text));
			}
		}
		text.append(snippet.substring(read));
		return new SnippetText(text.toString(), places, end < 0 ? text.length() : end);
	}

	private static Place place(int number, Matcher matcher, StringBuilder text) {
		String choices = matcher.group("choices");
		List<String> words = choices == null ? List.of() : List.of(choices.split(","));
		String filled = matcher.group("filled") == null ? "" : matcher.group("filled").replaceAll("\\\\(.)", "$1");
		String shown = words.isEmpty() ? filled : words.get(0);
		Place place = new Place(number, text.length(), shown.length(), words);
		text.append(shown);
		return place;
	}
}
