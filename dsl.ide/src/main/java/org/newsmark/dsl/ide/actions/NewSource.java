package org.newsmark.dsl.ide.actions;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.newsmark.dsl.model.SourceNames;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.SourceKind;
import org.newsmark.dsl.prose.Labels;
import org.newsmark.dsl.validation.Edits;
import org.newsmark.dsl.validation.Fix.Edit;

/** Knows a source that is to be declared. */
record NewSource(String id, SourceKind kind, String name) {

	private static final String PLAIN_ID = "new-source";

	/** Makes a person until someone says otherwise, with the last word of the name as id: people are cited by it. */
	static NewSource named(String name, Collection<Source> visible) {
		List<String> words = SourceNames.words(name);
		String last = words.isEmpty() ? "" : words.get(words.size() - 1);
		return new NewSource(free(last, visible), SourceKind.PERSON, name);
	}

	/** Makes an anonymous source of a label such as "people briefed on the call", with its noun as id. */
	static NewSource anonymous(String label, Collection<Source> visible) {
		return new NewSource(free(Labels.noun(label), visible), SourceKind.ANONYMOUS, label);
	}

	/** Returns the edit that declares it behind all other declarations of the file. */
	Edit declaration(NewsFile file, String text) {
		return Edits.addDeclaration(file, "source " + id + ": " + kind.getLiteral() + " " + Edits.quoted(name), text);
	}

	/** Returns an id that no visible source has. */
	private static String free(String word, Collection<Source> visible) {
		Set<String> taken = visible.stream().map(Source::getId).collect(Collectors.toSet());
		String plain = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
		String wanted = plain.matches("[a-z][a-z0-9]*") ? plain : PLAIN_ID;
		String id = wanted;
		for (int i = 2; taken.contains(id); i++) {
			id = wanted + "-" + i;
		}
		return id;
	}
}
