package org.newsmark.dsl.ide.completion;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionContext;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionTriggerKind;
import org.eclipse.lsp4j.Position;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.ide.workspace.EditorAbilities;
import org.newsmark.dsl.parser.Lines;
import org.newsmark.dsl.prose.TextRange;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Proposes what may be written at the caret. */
@Singleton
public final class Completions {

	private static final Pattern IGNORE = Pattern.compile("\\s*//\\s*newsmark:\\s*ignore\\s+[A-Za-z0-9_-]*");
	private static final Pattern IMPORT = Pattern.compile("\\uFEFF?\\s*import\\s*");

	@Inject
	private HeaderSites header;
	@Inject
	private BodySites body;
	@Inject
	private GrammarProposals proposals;
	@Inject
	private ImportProposals imports;
	@Inject
	private RuleProposals rules;
	@Inject
	private ProseProposals prose;
	@Inject
	private EditorAbilities abilities;

	/**
	 * Returns the proposals at a position, the best first. In prose, and where prose may have got into the braces of a
	 * span, there are none but for someone who asks for them.
	 */
	public CompletionList at(Draft draft, Position position, CompletionContext context) {
		CompletionList found = at(new Caret(draft, draft.positions().offset(position)), context);
		return abilities.canFillIn() ? found : PlainSnippets.in(found);
	}

	private CompletionList at(Caret caret, CompletionContext context) {
		if (IGNORE.matcher(caret.line()).matches()) {
			return ProposalList.of(rules.at(Set.of()), caret, caret.typed());
		}
		return caret.isInBody() ? inBody(caret, isAskedFor(context)) : inHeader(caret);
	}

	private CompletionList inHeader(Caret caret) {
		Quoting quoting = Quoting.of(caret.line());
		if (quoting.isInString() && IMPORT.matcher(caret.line().substring(0, quoting.string())).matches()) {
			return importPaths(caret, caret.lineStart() + quoting.string() + 1);
		}
		if (quoting.isInString() || quoting.isInComment()) {
			return nothing(caret);
		}
		return ProposalList.of(proposals.at(caret, header.at(caret)), caret, caret.typed());
	}

	private CompletionList importPaths(Caret caret, int start) {
		int lineEnd = Lines.end(caret.text(), caret.offset());
		int close = caret.text().substring(caret.offset(), lineEnd).indexOf('"');
		TextRange path = new TextRange(start, caret.offset() + Math.max(close, 0));
		return ProposalList.of(imports.at(caret.draft())
				.map(proposal -> close < 0 ? proposal.putting(proposal.text() + '"') : proposal), caret, path);
	}

	private CompletionList inBody(Caret caret, boolean isAskedFor) {
		if (prose.isLiteral(caret)) {
			return nothing(caret);
		}
		Optional<Site> site = body.at(caret);
		if (site.isEmpty()) {
			return isAskedFor ? prose.at(caret) : nothing(caret);
		}
		String line = caret.line();
		Quoting quoting = Quoting.of(line.substring(line.lastIndexOf("]{") + 1));
		boolean mayBeProse = site.get().isDoubtful() && !site.get().isClosed() && !isAskedFor;
		return quoting.isInString() || quoting.isInComment() || mayBeProse ? nothing(caret)
				: ProposalList.of(proposals.at(caret, site.get()), caret, caret.typed());
	}

	/** An editor that goes on asking, because it had no room for everything, was asked before. */
	private static boolean isAskedFor(CompletionContext context) {
		return context == null || context.getTriggerKind() != CompletionTriggerKind.TriggerCharacter;
	}

	private static CompletionList nothing(Caret caret) {
		return ProposalList.of(Stream.empty(), caret, caret.typed());
	}
}
