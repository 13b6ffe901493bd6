package org.newsmark.dsl.ide.actions;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.validation.Edits;
import org.newsmark.dsl.validation.Fix.Edit;

/** Knows a source that is to be declared, as a person until someone says otherwise. */
record NewSource(String id, String name) {

	private static final String PLAIN_ID = "new-source";

	/** Makes an id of the last word of a name, by which people are cited, that no visible source has. */
	static NewSource named(String name, Collection<Source> visible) {
		Set<String> taken = visible.stream().map(Source::getId).collect(Collectors.toSet());
		List<String> words = SourceNames.words(name);
		String word = words.isEmpty() ? "" : Normalizer.normalize(words.get(words.size() - 1), Normalizer.Form.NFD)
				.replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
		String wanted = word.matches("[a-z][a-z0-9]*") ? word : PLAIN_ID;
		String id = wanted;
		for (int i = 2; taken.contains(id); i++) {
			id = wanted + "-" + i;
		}
		return new NewSource(id, name);
	}

	/** Returns the edit that declares it behind all other declarations of the file. */
	Edit declaration(NewsFile file, String text) {
		return Edits.addDeclaration(file, "source " + id + ": person " + Edits.quoted(name), text);
	}
}
