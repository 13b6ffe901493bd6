package org.newsmark.dsl.annotating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.newsmark.dsl.formatting2.Layout;
import org.newsmark.dsl.model.Blocks;
import org.newsmark.dsl.model.Passage;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.Block;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.parser.StoryReader;
import org.newsmark.dsl.validation.Fix;
import org.newsmark.dsl.validation.Fix.Edit;
import org.newsmark.dsl.validation.FixContext;
import org.newsmark.dsl.validation.SpanFixes;

import com.google.inject.Inject;

/**
 * Makes the first draft of a story of an article: quotes, claims, dates and sources are marked as far as the words say
 * what they are. What they leave open is marked without a source, so that a check lists it.
 */
public final class Annotator {

	private static final URI PLACE = URI.createURI("memory:/draft.news");

	@Inject
	private StoryReader reader;
	@Inject
	private PlainBody plainBody;

	/** Words of the file that become a span. */
	private record Span(Mark mark, int start, int end) {
	}

	/** Annotates an article, whose text stays as it is to be read. */
	public AnnotatedStory annotate(Article article) {
		String body = plainBody.of(article.body());
		String header = HeaderText.of(article.story(), List.of());
		NewsFile bare = parse(header + body);
		List<Span> spans = spans(bare, header + body);
		name(spans);
		Set<Source> sources = sources(spans);
		String annotated = new Fix("", false, edits(spans)).applyTo(header + body).substring(header.length());
		String text = HeaderText.of(article.story(), sources) + annotated;
		return counted(new Fix("", true, Layout.of(parse(text))).applyTo(text), spans, sources.size());
	}

	private NewsFile parse(String text) {
		return (NewsFile) reader.read(PLACE, text).getContents().get(0);
	}

	private static List<Span> spans(NewsFile file, String text) {
		boolean isEnglish = Stories.isEnglish(file);
		Map<Block, Passage> passages = new LinkedHashMap<>();
		if (file.getBody() != null) {
			file.getBody().getBlocks().stream().filter(block -> !Blocks.isHeading(block))
					.forEach(block -> passages.put(block, Passage.of(block)));
		}
		FullNames names = new FullNames();
		passages.values().forEach(passage -> names.read(passage.text()));
		PassageDraft draft = new PassageDraft(text, new Cast(names), isEnglish, Stories.day(Stories.story(file)));
		FixContext context = new FixContext(file, text, 0, 0);
		List<Span> spans = new ArrayList<>();
		Map<Mark, Boolean> possible = new HashMap<>();
		passages.forEach((block, passage) -> draft.read(passage, Blocks.isBlockQuote(block)).forEach(mark -> {
			boolean hasFirst = mark.continued() == null || possible.containsKey(mark.continued());
			SpanFixes.wrap("", block, mark.words(), "", context).filter(fix -> hasFirst).ifPresent(fix -> {
				possible.put(mark, true);
				spans.add(new Span(mark, fix.edits().get(0).offset(), fix.edits().get(1).offset()));
			});
		}));
		return spans;
	}

	/** Only what is continued needs a name. */
	private static void name(List<Span> spans) {
		int number = 1;
		for (Span span : spans) {
			Mark first = span.mark().continued();
			if (first != null && !first.isCalled()) {
				first.call("q" + number++);
			}
		}
	}

	private static Set<Source> sources(List<Span> spans) {
		Set<Source> sources = new LinkedHashSet<>();
		for (Span span : spans) {
			add(span.mark().by(), sources);
			add(span.mark().via(), sources);
		}
		return sources;
	}

	private static void add(Source source, Set<Source> sources) {
		if (source != null && sources.add(source) && source.getVia() != null) {
			add(source.getVia().getSource(), sources);
		}
	}

	/** Of spans that end at one place the inner ends first, of those that begin at one the outer begins first. */
	private static List<Edit> edits(List<Span> spans) {
		record Bracket(int offset, boolean isEnd, int other, int order, String text) {
		}
		List<Bracket> brackets = new ArrayList<>();
		for (int i = 0; i < spans.size(); i++) {
			Span span = spans.get(i);
			brackets.add(new Bracket(span.start(), false, span.end(), i, "["));
			brackets.add(new Bracket(span.end(), true, span.start(), i, "]{" + span.mark().annotation() + "}"));
		}
		brackets.sort(Comparator.comparingInt(Bracket::offset).thenComparing(bracket -> !bracket.isEnd())
				.thenComparing(bracket -> -bracket.other())
				.thenComparing(bracket -> bracket.isEnd() ? -bracket.order() : bracket.order()));
		return brackets.stream().map(bracket -> Edit.insert(bracket.offset(), bracket.text())).toList();
	}

	private static AnnotatedStory counted(String text, List<Span> spans, int sources) {
		List<Mark> marks = spans.stream().map(Span::mark).filter(mark -> mark.continued() == null).toList();
		return new AnnotatedStory(text, count(marks, Mark.Kind.QUOTE, false), count(marks, Mark.Kind.QUOTE, true),
				count(marks, Mark.Kind.CLAIM, false), count(marks, Mark.Kind.CLAIM, false) - count(marks, Mark.Kind.CLAIM, true),
				count(marks, Mark.Kind.DATE, false), sources);
	}

	private static int count(List<Mark> marks, Mark.Kind kind, boolean withSource) {
		return (int) marks.stream().filter(mark -> mark.kind() == kind && (mark.hasSource() || !withSource)).count();
	}
}
