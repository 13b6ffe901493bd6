package org.newsmark.dsl.ide.tokens;

import java.util.List;

import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.newsmark.dsl.ide.workspace.Draft;

import com.google.inject.Singleton;

/** Tells the kinds of text apart, for an editor to color. */
@Singleton
public final class TokenWriter {

	/** Returns the tokens of a file. */
	public SemanticTokens full(Draft draft) {
		return new SemanticTokens(List.of());
	}

	/** Returns the tokens within a range. */
	public SemanticTokens range(Draft draft, Range range) {
		return new SemanticTokens(List.of());
	}

	/** Returns what has changed since a result that was given before; all tokens if that one is not known. */
	public Either<SemanticTokens, SemanticTokensDelta> delta(Draft draft, String previous) {
		return Either.forLeft(full(draft));
	}
}
