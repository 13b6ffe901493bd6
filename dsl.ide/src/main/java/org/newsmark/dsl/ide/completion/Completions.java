package org.newsmark.dsl.ide.completion;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionContext;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.Position;
import org.newsmark.dsl.ide.workspace.Draft;
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
	private Sites sites;
	@Inject
	private GrammarProposals proposals;
	@Inject
	private ImportProposals imports;
	@Inject
	private RuleProposals rules;
	@Inject
	private ProseProposals prose;

	/**
	 * Returns the proposals at a position, the best first. In prose there are none, but for someone who asks for them
	 * between two words: editors say that they were asked also when a letter was typed.
	 */
	public CompletionList at(Draft draft, Position position, CompletionContext context) {
		Caret caret = new Caret(draft, draft.positions().offset(position));
		if (IGNORE.matcher(caret.line()).matches()) {
			return ProposalList.of(rules.at(Set.of()), caret, caret.typed());
		}
		return caret.isInBody() ? inBody(caret, context) : inHeader(caret);
	}

	private CompletionList inHeader(Caret caret) {
		Quoting quoting = Quoting.of(caret.line());
		if (quoting.isInString() && IMPORT.matcher(caret.line().substring(0, quoting.string())).matches()) {
			return importPaths(caret, caret.lineStart() + quoting.string() + 1);
		}
		if (quoting.isInString() || quoting.isInComment()) {
			return ProposalList.of(Stream.empty(), caret, caret.typed());
		}
		return ProposalList.of(proposals.at(caret, sites.inHeader(caret)), caret, caret.typed());
	}

	private CompletionList importPaths(Caret caret, int start) {
		int lineEnd = Lines.end(caret.text(), caret.offset());
		int close = caret.text().substring(caret.offset(), lineEnd).indexOf('"');
		TextRange path = new TextRange(start, caret.offset() + Math.max(close, 0));
		return ProposalList.of(imports.at(caret.draft())
				.map(proposal -> close < 0 ? proposal.putting(proposal.text() + '"') : proposal), caret, path);
	}

	private CompletionList inBody(Caret caret, CompletionContext context) {
		if (prose.isLiteral(caret)) {
			return ProposalList.of(Stream.empty(), caret, caret.typed());
		}
		Optional<Site> site = sites.inBody(caret);
		if (site.isEmpty()) {
			return prose.at(caret, context);
		}
		String line = caret.line();
		Quoting quoting = Quoting.of(line.substring(line.lastIndexOf("]{") + 1));
		boolean isText = quoting.isInString() || quoting.isInComment();
		return ProposalList.of(isText ? Stream.empty() : proposals.at(caret, site.get()), caret, caret.typed());
	}
}
