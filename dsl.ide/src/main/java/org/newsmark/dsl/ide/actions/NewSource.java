package org.newsmark.dsl.ide.actions;

import java.util.Collection;
import java.util.stream.Collectors;

import org.newsmark.dsl.model.SourceIds;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.SourceKind;
import org.newsmark.dsl.validation.Edits;
import org.newsmark.dsl.validation.Fix.Edit;

/** Knows a source that is to be declared. */
record NewSource(String id, SourceKind kind, String name) {

	/** Makes a person until someone says otherwise, with the last word of the name as id: people are cited by it. */
	static NewSource named(String name, Collection<Source> visible) {
		return new NewSource(free(SourceKind.PERSON, name, visible), SourceKind.PERSON, name);
	}

	/** Makes an anonymous source of a label such as "people briefed on the call", with its noun as id. */
	static NewSource anonymous(String label, Collection<Source> visible) {
		return new NewSource(free(SourceKind.ANONYMOUS, label, visible), SourceKind.ANONYMOUS, label);
	}

	/** Returns the edit that declares it behind all other declarations of the file. */
	Edit declaration(NewsFile file, String text) {
		return Edits.addDeclaration(file, "source " + id + ": " + kind.getLiteral() + " " + Edits.quoted(name), text);
	}

	/** Returns an id that no visible source has. */
	private static String free(SourceKind kind, String name, Collection<Source> visible) {
		return SourceIds.of(kind, name, visible.stream().map(Source::getId).collect(Collectors.toSet()));
	}
}
