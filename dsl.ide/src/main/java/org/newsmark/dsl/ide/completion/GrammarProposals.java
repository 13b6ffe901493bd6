package org.newsmark.dsl.ide.completion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.newsmark.dsl.ide.workspace.Draft;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Proposes what the grammar takes in a declaration or an attribute block: its words, and values for its features. */
@Singleton
final class GrammarProposals {

	@Inject
	private GrammarChoices grammar;
	@Inject
	private KeywordProposals keywords;
	@Inject
	private SourceProposals sources;
	@Inject
	private StatementProposals statements;
	@Inject
	private RuleProposals rules;
	@Inject
	private ImportProposals imports;
	@Inject
	private Snippets snippets;

	Stream<Proposal> at(Caret caret, Site site) {
		Draft draft = caret.draft();
		Expected expected = site.expected();
		Stream<Proposal> words = keywords.at(draft, site);
		if (expected.isAnnotation()) {
			return Stream.concat(words, snippets.annotations(draft, site));
		}
		if (expected.isDeclaration()) {
			return caret.isFirstInLine() ? Stream.concat(words, snippets.declarations(draft)) : Stream.empty();
		}
		return Stream.concat(values(caret, site), words);
	}

	private Stream<Proposal> values(Caret caret, Site site) {
		Expected expected = site.expected();
		Draft draft = caret.draft();
		List<Stream<Proposal>> values = new ArrayList<>();
		if (expected.isCitation()) {
			values.add(sources.at(caret, uncitable(site)));
		}
		if (expected.isReference()) {
			values.add(references(caret, site));
		}
		if (expected.isDate()) {
			values.add(DateProposals.at(draft, site));
		}
		if (expected.features().contains("rule")) {
			values.add(rules.at(new HashSet<>(site.words())));
		}
		if (expected.features().contains("language")) {
			values.add(Languages.all());
		}
		if (expected.features().contains("importURI")) {
			values.add(imports.at(draft).map(Proposal::quoted));
		}
		return values.stream().flatMap(each -> each);
	}

	private Stream<Proposal> references(Caret caret, Site site) {
		List<String> list = site.wordsFromLast(grammar.properties());
		return list.contains("continues") ? statements.earlier(caret, site)
				: statements.at(caret, site, new HashSet<>(list));
	}

	/** A list cites no source twice, and no source comes from itself. */
	private Set<String> uncitable(Site site) {
		Set<String> ids = new HashSet<>();
		site.wordsFromLast(grammar.properties()).stream().filter(word -> word.startsWith("@"))
				.forEach(word -> ids.add(word.substring(1)));
		if (!site.isInBody()) {
			ids.add(site.declared());
		}
		return ids;
	}
}
