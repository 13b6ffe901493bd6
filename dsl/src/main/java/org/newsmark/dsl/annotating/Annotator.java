package org.newsmark.dsl.annotating;

import java.util.ArrayList;
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

	/** Annotates an article, whose text stays as it is to be read. */
	public AnnotatedStory annotate(Article article) {
		String body = plainBody.of(article.body());
		String header = HeaderText.of(article.story(), List.of());
		NewsFile bare = parse(header + body);
		List<Span> spans = new SameWords(header + body, this::parse).keep(spans(bare, header + body));
		name(spans);
		Set<Source> sources = sources(spans);
		String annotated = Span.make(spans, header + body).substring(header.length());
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
		List<Span> spans = new ArrayList<>();
		int number = 0;
		for (Map.Entry<Block, Passage> next : passages.entrySet()) {
			Block block = next.getKey();
			int place = number++;
			draft.read(next.getValue(), Blocks.isBlockQuote(block)).forEach(mark -> SpanFixes
					.place(block, next.getValue(), mark.words(), text)
					.ifPresent(range -> spans.add(new Span(mark, place, range.start(), range.end()))));
		}
		return SameWords.withoutLoose(spans);
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

	private static AnnotatedStory counted(String text, List<Span> spans, int sources) {
		List<Mark> marks = spans.stream().map(Span::mark).filter(mark -> mark.continued() == null).toList();
		int claims = count(marks, Mark.Kind.CLAIM, false);
		return new AnnotatedStory(text, count(marks, Mark.Kind.QUOTE, false), count(marks, Mark.Kind.QUOTE, true),
				claims, claims - count(marks, Mark.Kind.CLAIM, true),
				count(marks, Mark.Kind.DATE, false), sources);
	}

	private static int count(List<Mark> marks, Mark.Kind kind, boolean withSource) {
		return (int) marks.stream().filter(mark -> mark.kind() == kind && (mark.hasSource() || !withSource)).count();
	}
}
