package org.newsmark.dsl.ui.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.Suggester;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Knows the words of English as a country spells them. The dictionary is read when it is first asked, which takes a
 * second or two, and answers are remembered: ask it in the background.
 */
final class Lexicon {

	private static final Lexicon AMERICAN = new Lexicon("en-US");
	private static final Lexicon BRITISH = new Lexicon("en-GB");
	/** Are in the news, and younger than the dictionaries. */
	private static final String NEWER_WORDS = "news.dic";
	private static final int MOST_REMEMBERED = 100_000;

	private final String name;
	private final Map<String, Boolean> known = new ConcurrentHashMap<>();
	private final Map<String, List<String>> suggested = new ConcurrentHashMap<>();
	private Dictionary dictionary;
	private Hunspell speller;
	private Suggester suggester;

	private Lexicon(String name) {
		this.name = name;
	}

	/** Returns what a word of the language may be found in: for English of no certain country, either; else nothing. */
	static List<Lexicon> of(String language) {
		return switch (language.toLowerCase(Locale.ROOT)) {
		case "en-us" -> List.of(AMERICAN);
		case "en-gb" -> List.of(BRITISH);
		default -> language.toLowerCase(Locale.ROOT).matches("en(-.*)?") ? List.of(AMERICAN, BRITISH) : List.of();
		};
	}

	boolean knows(String word) {
		Boolean remembered = known.get(word);
		if (remembered == null) {
			remembered = spell(word);
			remember(word, remembered, known);
		}
		return remembered;
	}

	/** Returns what may have been meant, the likeliest first. It takes some tenths of a second. */
	List<String> corrections(String word) {
		List<String> remembered = suggested.get(word);
		if (remembered == null) {
			remembered = suggest(word);
			remember(word, remembered, suggested);
		}
		return remembered;
	}

	private static <T> void remember(String word, T answer, Map<String, T> answers) {
		if (answers.size() >= MOST_REMEMBERED) {
			answers.clear();
		}
		answers.put(word, answer);
	}

	private synchronized boolean spell(String word) {
		read();
		return speller.spell(word);
	}

	private List<String> suggest(String word) {
		synchronized (this) {
			read();
		}
		return suggester.suggestNoTimeout(word, () -> {
		});
	}

	private void read() {
		if (dictionary != null) {
			return;
		}
		try (InputStream affixes = open(name + ".aff");
				InputStream words = open(name + ".dic");
				InputStream news = open(NEWER_WORDS)) {
			dictionary = new Dictionary(new ByteBuffersDirectory(), name, affixes, List.of(words, news), false);
			speller = new Hunspell(dictionary);
			suggester = new Suggester(dictionary).withSuggestibleEntryCache().proceedPastRep();
		} catch (IOException e) {
			throw new UncheckedIOException("The dictionary " + name + " can't be read", e);
		} catch (ParseException e) {
			throw new IllegalStateException("The dictionary " + name + " can't be read", e);
		}
	}

	private InputStream open(String file) throws IOException {
		Bundle plugin = FrameworkUtil.getBundle(Lexicon.class);
		return FileLocator.openStream(plugin, IPath.fromPortableString("dictionaries/" + file), false);
	}
}
