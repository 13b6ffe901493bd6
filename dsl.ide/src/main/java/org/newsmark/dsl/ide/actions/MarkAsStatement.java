package org.newsmark.dsl.ide.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.newsmark.dsl.model.Blocks;
import org.newsmark.dsl.model.NamedSources;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.Claim;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Quote;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.prose.Quotation;
import org.newsmark.dsl.prose.Quotations;
import org.newsmark.dsl.prose.Sentences;
import org.newsmark.dsl.prose.TextRange;
import org.newsmark.dsl.scoping.Imports;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Offers to mark words as a claim or as a quote, by the source that their sentence names, if it names one. At a caret
 * the claim is the sentence, and the quote is what stands in quotation marks.
 */
@Singleton
final class MarkAsStatement implements ActionFamily {

	private static final Pattern MARKS = Pattern.compile("[\\[\\]{}]|<!--");

	@Inject
	private Wrappings wrappings;
	@Inject
	private Imports imports;
	@Inject
	private ActionWriter writer;

	@Override
	public String kind() {
		return CodeActionKind.RefactorRewrite;
	}

	@Override
	public List<CodeAction> of(ActionRequest request) {
		return ProseSelection.of(request).map(place -> of(place, request)).orElse(List.of());
	}

	private List<CodeAction> of(ProseSelection place, ActionRequest request) {
		Optional<TextRange> claim = place.isCaret() ? sentence(place) : unmarked(place, Claim.class);
		Optional<TextRange> quote = place.isCaret() ? quotation(place) : unmarked(place, Quote.class);
		Optional<Wrapping> asClaim = claim.flatMap(words -> wrappings.around(words, place, request));
		Optional<Wrapping> asQuote = quote.equals(claim) ? asClaim
				: quote.flatMap(words -> wrappings.around(words, place, request));
		List<CodeAction> actions = new ArrayList<>();
		asClaim.ifPresent(wrapping -> actions.add(action("claim", wrapping, by(claim.get(), place, request), request)));
		asQuote.ifPresent(wrapping -> actions.add(action("quote", wrapping, by(quote.get(), place, request), request)));
		return actions;
	}

	private CodeAction action(String keyword, Wrapping wrapping, String by, ActionRequest request) {
		return writer.write("Mark as " + keyword + by, kind() + "." + keyword, request.draft(),
				wrapping.edits(keyword + by));
	}

	/** What stands in a claim or quote has its source from there. */
	private String by(TextRange words, ProseSelection place, ActionRequest request) {
		Statement around = place.passage().statementAround(words);
		boolean inherits = around != null && !Statements.by(around).isEmpty();
		if (inherits) {
			return "";
		}
		NewsFile file = request.draft().file();
		Set<Source> named = new NamedSources(words, place.passage(),
				imports.sourcesVisibleFrom(request.draft().resource()), Stories.isEnglish(file)).certain();
		return named.size() == 1 ? " by @" + named.iterator().next().getId() : "";
	}

	private static Optional<TextRange> unmarked(ProseSelection place, Class<? extends Statement> kind) {
		boolean isMarked = place.passage().spans().stream().anyMatch(covered -> covered.words().equals(place.words())
				&& kind.isInstance(covered.span().getAnnotation()));
		return isMarked ? Optional.empty() : Optional.of(place.words());
	}

	/** The full stop stays outside, where reporters leave it. Brackets are marks that someone has begun to make. */
	private static Optional<TextRange> sentence(ProseSelection place) {
		if (Blocks.isHeading(place.block())) {
			return Optional.empty();
		}
		String text = place.text();
		return Sentences.around(text, place.words().start())
				.filter(sentence -> !place.passage().covered(Statement.class).overlap(sentence))
				.filter(sentence -> !MARKS.matcher(sentence.in(text)).find())
				.map(sentence -> withoutEnd(text, sentence));
	}

	private static TextRange withoutEnd(String text, TextRange sentence) {
		int end = sentence.end();
		while (end > sentence.start() && ".!?…".indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		return new TextRange(sentence.start(), end);
	}

	private static Optional<TextRange> quotation(ProseSelection place) {
		int caret = place.words().start();
		return Quotations.find(place.text()).stream().map(Quotation::range)
				.filter(range -> range.start() <= caret && caret <= range.end())
				.filter(range -> !place.passage().covered(Quote.class).overlap(range)).findFirst();
	}
}
