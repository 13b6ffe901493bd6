package org.newsmark.dsl.ide.completion;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;

/** Proposes the languages that a story may be written in. */
final class Languages {

	private Languages() {
	}

	static Stream<Proposal> all() {
		return Stream.concat(Stream.of("en"), Arrays.stream(Locale.getISOLanguages()).sorted()).distinct()
				.map(code -> proposal(code, Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH)));
	}

	private static Proposal proposal(String code, String name) {
		return Proposal.of(code, CompletionItemKind.Value).foundBy(name).detail(name);
	}
}
