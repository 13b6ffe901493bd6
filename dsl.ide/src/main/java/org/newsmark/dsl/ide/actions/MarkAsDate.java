package org.newsmark.dsl.ide.actions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.newsmark.dsl.model.Anchors;
import org.newsmark.dsl.model.NewsDate;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.DateSpan;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.prose.TextRange;
import org.newsmark.dsl.prose.dates.DateReader;
import org.newsmark.dsl.prose.dates.DateWords;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Offers to mark words that name a date, with each value that they can mean. */
@Singleton
final class MarkAsDate implements ActionFamily {

	private static final Pattern BEFORE_DATE = Pattern
			.compile("(?i)[^\\p{L}\\p{N}]*(?:(?:on|in|at|by|from|since|until|till|during|before|after)\\b[^\\p{L}\\p{N}]*)?");
	private static final Pattern BEHIND_DATE = Pattern.compile("[^\\p{L}\\p{N}]*");

	@Inject
	private Wrappings wrappings;
	@Inject
	private ActionWriter writer;

	/** Words of a passage that read as a date. */
	private record Read(TextRange words, DateWords read) {

		Read shifted(int distance) {
			return new Read(words.shifted(distance), read);
		}
	}

	/** Words of a passage that name a date, and what they can mean there. */
	private record Dated(TextRange words, List<NewsDate> values) {
	}

	@Override
	public String kind() {
		return CodeActionKind.RefactorRewrite;
	}

	@Override
	public List<CodeAction> of(ActionRequest request) {
		NewsFile file = request.draft().file();
		Optional<ProseSelection> place = Stories.isEnglish(file) ? ProseSelection.of(request) : Optional.empty();
		return place.flatMap(prose -> dated(prose, file).map(date -> of(date, prose, request))).orElse(List.of());
	}

	private List<CodeAction> of(Dated date, ProseSelection place, ActionRequest request) {
		return wrappings.around(date.words(), place, request).stream().flatMap(wrapping -> date.values().stream()
				.map(value -> writer.write("Mark as date " + value, kind() + ".date", request.draft(),
						wrapping.edits("date " + value))))
				.toList();
	}

	private static Optional<Dated> dated(ProseSelection place, NewsFile file) {
		return (place.isCaret() ? atCaret(place) : selected(place)).findFirst()
				.filter(date -> !place.passage().covered(DateSpan.class).overlap(date.words())
						&& !place.passage().literals().overlap(date.words()))
				.map(date -> new Dated(date.words(), date.read().resolveAll(anchors(date.words(), place, file))))
				.filter(date -> !date.values().isEmpty());
	}

	private static Stream<Read> atCaret(ProseSelection place) {
		int caret = place.words().start();
		return inProse(place).filter(date -> date.words().start() <= caret && caret <= date.words().end());
	}

	/** The date that the selection touches, however much or little of it: the words on both sides of one may come along. */
	private static Stream<Read> selected(ProseSelection place) {
		List<Read> touched = inProse(place).filter(date -> date.words().overlaps(place.words())).toList();
		Optional<Read> marked = marked(place)
				.filter(date -> touched.stream().allMatch(other -> date.words().contains(other.words())));
		return marked.or(() -> touched.stream().filter(date -> touched.size() == 1).findFirst()).stream();
	}

	/** Selected words are said to be a date, so that more of them read as one: "2020", "in May". */
	private static Optional<Read> marked(ProseSelection place) {
		String selected = place.words().in(place.text());
		List<DateWords> read = DateReader.readMarked(selected);
		boolean isAll = read.size() == 1 && BEFORE_DATE.matcher(selected.substring(0, read.get(0).start())).matches()
				&& BEHIND_DATE.matcher(selected.substring(read.get(0).end())).matches();
		return isAll ? Optional.of(read(read.get(0)).shifted(place.words().start())) : Optional.empty();
	}

	private static Stream<Read> inProse(ProseSelection place) {
		return DateReader.read(place.text()).stream().map(MarkAsDate::read);
	}

	private static Read read(DateWords date) {
		return new Read(new TextRange(date.start(), date.end()), date);
	}

	private static List<LocalDate> anchors(TextRange words, ProseSelection place, NewsFile file) {
		return Anchors.of(place.passage().statementAround(words), Stories.story(file));
	}
}
