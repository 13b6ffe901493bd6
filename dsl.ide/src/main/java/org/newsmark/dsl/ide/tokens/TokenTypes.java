package org.newsmark.dsl.ide.tokens;

import java.util.List;

import org.eclipse.lsp4j.SemanticTokensLegend;

/** Names the kinds of tokens and what may hold for them besides, by their numbers in the protocol. */
public final class TokenTypes {

	private TokenTypes() {
	}

	public static SemanticTokensLegend legend() {
		return new SemanticTokensLegend(List.of(), List.of());
	}
}
