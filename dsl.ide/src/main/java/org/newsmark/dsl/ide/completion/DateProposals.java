package org.newsmark.dsl.ide.completion;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.model.Anchors;
import org.newsmark.dsl.model.Blocks;
import org.newsmark.dsl.model.DatePrecision;
import org.newsmark.dsl.model.Dates;
import org.newsmark.dsl.model.NewsDate;
import org.newsmark.dsl.model.Passage;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.Span;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.prose.TextRange;
import org.newsmark.dsl.prose.dates.DateReader;
import org.newsmark.dsl.prose.dates.DateWords;

/** Proposes dates: what the words mean, the day of the story, today. */
final class DateProposals {

	private static final int MOST_OF_PARAGRAPH = 5;
	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mmXXX", Locale.ROOT);

	private DateProposals() {
	}

	static Stream<Proposal> at(Draft draft, Site site) {
		Expected expected = site.expected();
		Map<String, String> reasons = new LinkedHashMap<>();
		if (site.isInBody()) {
			meanings(draft, site).forEach(reasons::putIfAbsent);
		}
		Story story = Stories.story(draft.file());
		boolean isPublication = expected.features().contains("published") && site.declared().isEmpty();
		if (!isPublication) {
			Stories.day(story).ifPresent(day -> reasons.putIfAbsent(day.toString(), "the day of the story"));
		}
		reasons.putIfAbsent(LocalDate.now().toString(), "today");
		Stream<Proposal> days = reasons.entrySet().stream().map(each -> proposal(each.getKey(), each.getValue()));
		return isOfEdition(expected) ? Stream.concat(days, Stream.of(now())) : days;
	}

	/** Returns the likeliest date for the span that a bracket opens, or for none where that is -1. */
	static String likeliest(Draft draft, int bracket) {
		Optional<String> meant = span(draft, bracket).flatMap(span -> ofSpan(draft, span).keySet().stream().findFirst());
		return meant.or(() -> Stories.day(Stories.story(draft.file())).map(LocalDate::toString))
				.orElseGet(() -> LocalDate.now().toString());
	}

	private static Map<String, String> meanings(Draft draft, Site site) {
		Optional<Span> span = span(draft, site.span());
		if (span.isEmpty()) {
			return Map.of();
		}
		return site.expected().features().contains("on") ? ofParagraph(draft, span.get()) : ofSpan(draft, span.get());
	}

	private static Map<String, String> ofSpan(Draft draft, Span span) {
		if (!Stories.isEnglish(draft.file())) {
			return Map.of();
		}
		Passage passage = Passage.of(Blocks.around(span));
		TextRange words = passage.wordsOf(span);
		return values(DateReader.readMarked(words.in(passage.text())), words.in(passage.text()), draft, span);
	}

	/** The words that say when something was said stand near it: "…," he said Sunday. */
	private static Map<String, String> ofParagraph(Draft draft, Span span) {
		if (!Stories.isEnglish(draft.file())) {
			return Map.of();
		}
		String text = Passage.of(Blocks.around(span)).text();
		List<DateWords> found = DateReader.read(text);
		return values(found.subList(0, Math.min(MOST_OF_PARAGRAPH, found.size())), text, draft, span);
	}

	private static Map<String, String> values(List<DateWords> found, String text, Draft draft, Span span) {
		List<LocalDate> anchors = Anchors.of(Statements.enclosing(span), Stories.story(draft.file()));
		Map<String, String> values = new LinkedHashMap<>();
		for (DateWords words : found) {
			String cited = "\"" + ProposalList.line(text.substring(words.start(), words.end())) + "\"";
			words.resolveAll(anchors).forEach(value -> values.putIfAbsent(value.toString(), cited));
		}
		return values;
	}

	private static Optional<Span> span(Draft draft, int bracket) {
		return draft.object(bracket) instanceof Span span && Blocks.around(span) != null ? Optional.of(span) : Optional.empty();
	}

	private static boolean isOfEdition(Expected expected) {
		return List.of("published", "updated", "embargo").stream().anyMatch(expected.features()::contains);
	}

	private static Proposal now() {
		String now = MINUTE.format(OffsetDateTime.now().truncatedTo(ChronoUnit.MINUTES));
		return Proposal.of(now, CompletionItemKind.Value).detail("now");
	}

	private static Proposal proposal(String value, String reason) {
		List<String> detail = new ArrayList<>(List.of(reason));
		NewsDate date = Dates.read(value).orElseThrow();
		if (date.precision() == DatePrecision.DAY) {
			detail.add(Dates.weekday(date.earliest()));
		}
		detail.add(date.inWords());
		return Proposal.of(value, CompletionItemKind.Value).foundBy(reason).detail(String.join(", ", detail));
	}
}
