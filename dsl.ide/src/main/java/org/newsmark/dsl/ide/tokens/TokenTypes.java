package org.newsmark.dsl.ide.tokens;

import java.util.Arrays;
import java.util.List;

import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokensLegend;

/** Names the kinds of tokens and what may hold for them besides, by their numbers in the protocol. */
public final class TokenTypes {

	/** Set for an id where it is declared, as opposed to where it is cited. */
	static final int DECLARATION = 1;

	private TokenTypes() {
	}

	public static SemanticTokensLegend legend() {
		return new SemanticTokensLegend(Arrays.stream(TokenType.values()).map(TokenType::label).toList(),
				List.of(SemanticTokenModifiers.Declaration));
	}
}
