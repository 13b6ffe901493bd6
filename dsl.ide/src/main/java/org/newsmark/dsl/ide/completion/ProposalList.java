package org.newsmark.dsl.ide.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.newsmark.dsl.prose.OneLine;
import org.newsmark.dsl.prose.TextRange;

/** Writes proposals as the protocol has them: those that fit what is being typed, in an order that editors keep. */
final class ProposalList {

	/** A longer line makes a menu too wide. */
	private static final int LONGEST_LINE = 100;

	/** Nobody reads more; an editor asks again when more is typed. */
	private static final int MOST = 300;

	private ProposalList() {
	}

	/** Fits what an author wrote into a menu. */
	static String line(String words) {
		return OneLine.of(words, LONGEST_LINE);
	}

	static CompletionList of(Stream<Proposal> proposals, Caret caret, TextRange range) {
		String typed = caret.text().substring(range.start(), caret.offset());
		List<Proposal> fitting = best(proposals, typed, Proposal::label, Proposal::filter);
		List<CompletionItem> items = new ArrayList<>();
		for (Proposal proposal : fitting.subList(0, Math.min(MOST, fitting.size()))) {
			items.add(item(proposal, items.size(), caret, range));
		}
		return new CompletionList(fitting.size() > MOST, items);
	}

	/** Returns what fits the letters typed, one more than a menu holds at most; what begins with them comes first. */
	static <T> List<T> best(Stream<T> all, String letters, Function<T, String> label, Function<T, String> filter) {
		String typed = letters.toLowerCase(Locale.ROOT);
		return all.filter(each -> fits(filter.apply(each).toLowerCase(Locale.ROOT), typed))
				.sorted(Comparator.comparing(each -> !label.apply(each).toLowerCase(Locale.ROOT).startsWith(typed)))
				.limit(MOST + 1L).toList();
	}

	/** Tells whether the letters typed occur in this order, as editors find what was meant. */
	private static boolean fits(String filter, String typed) {
		int next = 0;
		for (int i = 0; i < filter.length() && next < typed.length(); i++) {
			next += filter.charAt(i) == typed.charAt(next) ? 1 : 0;
		}
		return next == typed.length();
	}

	private static CompletionItem item(Proposal proposal, int rank, Caret caret, TextRange range) {
		CompletionItem item = new CompletionItem(proposal.label());
		item.setKind(proposal.kind());
		if (!proposal.words().isEmpty()) {
			item.setFilterText(proposal.filter());
		}
		item.setSortText(String.format(Locale.ROOT, "%05d", rank));
		item.setInsertTextFormat(proposal.isSnippet() ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
		item.setTextEdit(Either.forLeft(new TextEdit(caret.draft().positions().range(range), proposal.text())));
		if (!proposal.detail().isEmpty()) {
			item.setDetail(proposal.detail());
		}
		if (!proposal.documentation().isEmpty()) {
			item.setDocumentation(proposal.documentation());
		}
		if (proposal.addition() != null) {
			item.setAdditionalTextEdits(List.of(proposal.addition()));
		}
		return item;
	}
}
