package org.newsmark.dsl.ide.tokens;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.prose.TextRange;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Tells the kinds of text apart, for an editor to color. */
@Singleton
public final class TokenWriter {

	private static final int MOST_FILES = 32;

	private record Result(String id, List<Integer> data) {
	}

	@Inject
	private TokenKinds kinds;

	/** What each file was answered last; of the files asked about longest ago nothing is kept. */
	private final Map<URI, Result> results = new LinkedHashMap<>(MOST_FILES, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<URI, Result> eldest) {
			return size() > MOST_FILES;
		}
	};
	private long answers;

	/** Returns the tokens of a file. */
	public SemanticTokens full(Draft draft) {
		List<Integer> data = all(draft);
		return new SemanticTokens(keep(draft.uri(), data).id(), data);
	}

	/** Returns the tokens within a range; one that reaches into it is given whole. */
	public SemanticTokens range(Draft draft, Range range) {
		return new SemanticTokens(TokenFinder.find(kinds, draft, draft.positions().offsets(range)));
	}

	/** Returns what has changed since a result that was given before; all tokens if that one is not known. */
	public Either<SemanticTokens, SemanticTokensDelta> delta(Draft draft, String previous) {
		Result before = last(draft.uri());
		if (before == null || !before.id().equals(previous)) {
			return Either.forLeft(full(draft));
		}
		List<Integer> data = all(draft);
		return Either.forRight(
				new SemanticTokensDelta(edits(before.data(), data), keep(draft.uri(), data).id()));
	}

	private List<Integer> all(Draft draft) {
		return TokenFinder.find(kinds, draft, new TextRange(0, draft.text().length()));
	}

	private Result last(URI uri) {
		synchronized (results) {
			return results.get(uri);
		}
	}

	private Result keep(URI uri, List<Integer> data) {
		synchronized (results) {
			Result result = new Result(Long.toString(++answers), data);
			results.put(uri, result);
			return result;
		}
	}

	/** Whole tokens are replaced, from the first that differs to the last. */
	private static List<SemanticTokensEdit> edits(List<Integer> before, List<Integer> after) {
		int shorter = Math.min(before.size(), after.size());
		int start = 0;
		while (start < shorter && sameToken(before, start, after, start)) {
			start += TokenEncoder.NUMBERS;
		}
		int end = 0;
		while (end < shorter - start && sameToken(before, before.size() - end - TokenEncoder.NUMBERS, after,
				after.size() - end - TokenEncoder.NUMBERS)) {
			end += TokenEncoder.NUMBERS;
		}
		boolean isSame = start == before.size() && start == after.size();
		return isSame ? List.of()
				: List.of(new SemanticTokensEdit(start, before.size() - start - end,
						List.copyOf(after.subList(start, after.size() - end))));
	}

	private static boolean sameToken(List<Integer> before, int at, List<Integer> after, int there) {
		return before.subList(at, at + TokenEncoder.NUMBERS).equals(after.subList(there, there + TokenEncoder.NUMBERS));
	}
}
