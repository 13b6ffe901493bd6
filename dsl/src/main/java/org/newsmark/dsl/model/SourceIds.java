package org.newsmark.dsl.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.newsmark.dsl.newsmark.SourceKind;
import org.newsmark.dsl.prose.Labels;

/** Makes the ids of new sources: people are cited by their last name, anonymous ones by the noun of their label. */
public final class SourceIds {

	private static final String PLAIN_ID = "new-source";

	private SourceIds() {
	}

	/** Returns a readable id that is not taken. */
	public static String of(SourceKind kind, String name, Set<String> taken) {
		String plain = Normalizer.normalize(word(kind, name), Normalizer.Form.NFD).replaceAll("\\p{M}", "")
				.toLowerCase(Locale.ROOT);
		String wanted = plain.matches("[a-z][a-z0-9]*") ? plain : PLAIN_ID;
		String id = wanted;
		for (int i = 2; taken.contains(id); i++) {
			id = wanted + "-" + i;
		}
		return id;
	}

	private static String word(SourceKind kind, String name) {
		if (kind == SourceKind.ANONYMOUS) {
			return Labels.noun(name);
		}
		List<String> words = SourceNames.words(name);
		return words.isEmpty() ? "" : words.get(words.size() - 1);
	}
}
