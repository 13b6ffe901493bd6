package org.newsmark.dsl.ide.completion;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleCatalog;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Proposes the ids of rules. */
@Singleton
final class RuleProposals {

	@Inject
	private RuleCatalog catalog;

	Stream<Proposal> at(Set<String> excluded) {
		return catalog.rules().stream().filter(rule -> !excluded.contains(rule.id())).map(RuleProposals::proposal);
	}

	private static Proposal proposal(Rule<?> rule) {
		return Proposal.of(rule.id(), CompletionItemKind.EnumMember)
				.detail(rule.info().severity().getName().toLowerCase(Locale.ROOT))
				.documentation(rule.info().summary());
	}
}
