package org.newsmark.dsl.ide.completion;

import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.model.Stories;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Proposes the words of the language: the grammar says which may follow, and some of them only once. */
@Singleton
final class KeywordProposals {

	private static final String CONTINUES = "continues";

	@Inject
	private GrammarChoices grammar;

	Stream<Proposal> at(Draft draft, Site site) {
		Expected expected = site.expected();
		if (expected.isDeclaration()) {
			return declarations(draft, expected);
		}
		return expected.keywords().stream().filter(keyword -> isMissing(keyword, site))
				.map(keyword -> Proposal.of(keyword, kind(keyword)));
	}

	private static Stream<Proposal> declarations(Draft draft, Expected expected) {
		boolean hasStory = Stories.story(draft.file()) != null;
		return expected.keywords().stream().filter(keyword -> switch (keyword) {
		case GrammarChoices.BODY_MARK -> hasStory && draft.file().getBody() == null;
		case "story" -> !hasStory;
		default -> true;
		}).map(keyword -> Proposal.of(keyword, CompletionItemKind.Keyword));
	}

	private boolean isMissing(String keyword, Site site) {
		if (!grammar.properties().contains(keyword)) {
			return true;
		}
		return !site.has(keyword) && !(site.isInBody() && clashes(keyword, site));
	}

	/** What continues another claim or quote takes everything from it, and has nothing of its own. */
	private boolean clashes(String keyword, Site site) {
		return site.has(CONTINUES)
				|| keyword.equals(CONTINUES) && grammar.properties().stream().anyMatch(site::has);
	}

	private CompletionItemKind kind(String keyword) {
		return grammar.properties().contains(keyword) ? CompletionItemKind.Property : CompletionItemKind.Keyword;
	}
}
