package org.newsmark.dsl.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Says in one language what Newsmark itself has to say to readers: labels, dates, who told what to whom. The words of
 * each language stand in a file {@code words_XX.properties}, called after its code in ISO 639-1.
 *
 * <p>
 * In a sentence <code>{0}</code>, <code>{1}</code> … are places for what the story gives. A key that is counted has two
 * sentences, {@code .one} for the number 1 and {@code .more} for all above it; nothing is ever said of zero.
 */
public final class Words {

	private static final Map<String, Words> BY_LANGUAGE = new ConcurrentHashMap<>();

	/** Says it in English, as rules and editors do, whatever language the story has. */
	public static final Words ENGLISH = ofCode("en");

	private final String language;
	private final Map<String, Sentence> sentences = new ConcurrentHashMap<>();
	private final Map<String, String[]> rows = new ConcurrentHashMap<>();
	private final Properties texts;

	private Words(String language, Properties texts) {
		this.language = language;
		this.texts = texts;
	}

	/** Returns the words of a language, which is named by its tag of BCP 47; English where there are none, or for null. */
	public static Words in(String tag) {
		String code = tag == null ? "" : Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
		return code.isEmpty() ? ENGLISH : ofCode(code);
	}

	private static Words ofCode(String code) {
		Words known = BY_LANGUAGE.get(code);
		if (known == null) {
			Properties texts = read(code);
			known = texts == null ? ENGLISH : new Words(code, texts);
			BY_LANGUAGE.put(code, known);
		}
		return known;
	}

	private static Properties read(String code) {
		try (InputStream file = Words.class.getResourceAsStream("words_" + code + ".properties")) {
			if (file == null) {
				return null;
			}
			Properties texts = new Properties();
			texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
			return texts;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Returns the code of the language that these words really are in: of a language without words it is {@code en}. */
	public String language() {
		return language;
	}

	/** Says a sentence, its places filled with the values. */
	public String say(String key, Object... values) {
		StringBuilder said = new StringBuilder();
		sentence(key).tell(said::append, place -> said.append(values[place]));
		return said.toString();
	}

	/** Returns a word of a row of words, such as the names of the months; the first has the index 0. */
	public String oneOf(String key, int index) {
		return rows.computeIfAbsent(key, any -> text(key).split(" "))[index];
	}

	/** Says how many there are, 1 or more, in the sentence for that number. */
	public String count(String key, int number) {
		return say(key + (number == 1 ? ".one" : ".more"), number);
	}

	/** Tells a sentence in pieces: the text between its places, and in each place what the teller of that place tells. */
	public void tell(String key, Consumer<String> text, Runnable... places) {
		sentence(key).tell(text, place -> places[place].run());
	}

	/** Tells a list, "one, two and three", its elements in their order. */
	public void list(Consumer<String> text, List<Runnable> elements) {
		int last = elements.size() - 1;
		for (int i = 0; i < last - 1; i++) {
			elements.get(i).run();
			text.accept(", ");
		}
		if (last > 0) {
			tell("list", text, elements.get(last - 1), elements.get(last));
		} else {
			elements.forEach(Runnable::run);
		}
	}

	/** Returns a list of words, "one, two and three". */
	public String list(List<String> elements) {
		StringBuilder list = new StringBuilder();
		List<Runnable> tellers = new ArrayList<>();
		elements.forEach(element -> tellers.add(() -> list.append(element)));
		list(list::append, tellers);
		return list.toString();
	}

	private Sentence sentence(String key) {
		return sentences.computeIfAbsent(key, any -> Sentence.of(text(key)));
	}

	private String text(String key) {
		String text = texts.getProperty(key);
		if (text == null) {
			throw new IllegalArgumentException("words_" + language + ".properties says nothing for " + key);
		}
		return text;
	}
}
