package org.newsmark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.NewsmarkStandaloneSetup;
import org.newsmark.dsl.annotating.Annotator;
import org.newsmark.dsl.annotating.Article;
import org.newsmark.dsl.model.Passage;
import org.newsmark.dsl.model.Sources;
import org.newsmark.dsl.model.SourceNames;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.Block;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Quote;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.parser.StoryReader;
import org.newsmark.dsl.prose.TextRange;

import com.google.inject.Injector;

/**
 * Takes the annotations away from stories, lets {@code annotate} make new ones, and compares: how many of the quotes that
 * it marks are quotes, how many of the quotes it finds, and of how many of these it names the speaker.
 */
public final class AnnotationQuality {

	/** A quote by the number of its block, the words that it covers there, and the names of those who said it. */
	private record Quoted(int block, TextRange words, String text, Set<String> speakers) {

		boolean isSame(Quoted other) {
			return block == other.block && words.equals(other.words);
		}

		boolean hasSameText(Quoted other) {
			return text.equals(other.text);
		}

		boolean overlaps(Quoted other) {
			return block == other.block && words.overlaps(other.words);
		}
	}

	private static final Injector LANGUAGE = new NewsmarkStandaloneSetup().createInjectorAndDoEMFRegistration();

	private final List<List<Quoted>> expected = new ArrayList<>();
	private final List<List<Quoted>> found = new ArrayList<>();

	private final boolean printsMisses;

	private AnnotationQuality(boolean printsMisses) {
		this.printsMisses = printsMisses;
	}

	/** Takes folders of stories, and {@code --misses} to print what was missed too. */
	public static void main(String[] arguments) throws IOException {
		List<String> folders = new ArrayList<>(List.of(arguments));
		AnnotationQuality quality = new AnnotationQuality(folders.remove("--misses"));
		for (String folder : folders) {
			try (Stream<Path> files = Files.walk(Path.of(folder))) {
				for (Path file : files.filter(each -> each.toString().endsWith(".news")).sorted().toList()) {
					quality.take(file);
				}
			}
		}
		quality.print();
	}

	private void take(Path path) throws IOException {
		NewsFile file = read(path, Files.readString(path));
		Story story = Stories.story(file);
		if (story == null || file.getBody() == null || !Stories.isWhole(file)) {
			return;
		}
		List<Quoted> all = quotes(file);
		if (all.isEmpty()) {
			return;
		}
		Article article = new Article(EcoreUtil.copy(story), withoutAnnotations(file));
		String annotated = LANGUAGE.getInstance(Annotator.class).annotate(article).text();
		NewsFile draft = read(Path.of("/draft/story.news"), annotated);
		expected.add(all);
		found.add(quotes(draft));
		if (printsMisses) {
			printMisses(path, all, quotes(draft));
		}
	}

	private static void printMisses(Path path, List<Quoted> expected, List<Quoted> found) {
		System.out.println("== " + path);
		for (Quoted quote : expected) {
			List<Quoted> same = found.stream().filter(quote::overlaps).toList();
			if (same.isEmpty()) {
				System.out.println("  missed: " + quote.text() + " by " + quote.speakers());
			} else if (!same.get(0).speakers().equals(quote.speakers())) {
				System.out.println("  speaker: " + quote.text() + " by " + quote.speakers() + ", found "
						+ same.get(0).speakers());
			}
		}
		found.stream().filter(quote -> expected.stream().noneMatch(quote::overlaps))
				.forEach(quote -> System.out.println("  too many: " + quote.text()));
	}

	private static NewsFile read(Path path, String text) {
		URI uri = URI.createFileURI(path.toAbsolutePath().toString());
		return (NewsFile) LANGUAGE.getInstance(StoryReader.class).read(uri, text).getContents().get(0);
	}

	private static List<Quoted> quotes(NewsFile file) {
		List<Quoted> quotes = new ArrayList<>();
		int number = 0;
		for (Block block : file.getBody().getBlocks()) {
			Passage passage = Passage.of(block);
			for (Passage.CoveredSpan covered : passage.spans()) {
				if (covered.span().getAnnotation() instanceof Quote quote) {
					Set<String> speakers = Sources.of(Statements.by(quote)).stream().map(AnnotationQuality::name)
							.collect(Collectors.toCollection(TreeSet::new));
					quotes.add(new Quoted(number, covered.words(), passage.cited(covered.words()), speakers));
				}
			}
			number++;
		}
		return quotes;
	}

	/** Articles and the case of letters make no other name. */
	private static String name(Source source) {
		return String.join(" ", SourceNames.words(source.getName())).toLowerCase(Locale.ROOT);
	}

	/** Drops the brackets of spans, their attribute blocks, and comments. */
	private static String withoutAnnotations(NewsFile file) {
		StringBuilder markdown = new StringBuilder();
		int start = NodeModelUtils.findActualNodeFor(file.getBody()).getOffset() + "---".length();
		boolean inAttributes = false;
		for (ILeafNode token : NodeModelUtils.getNode(file).getRootNode().getLeafNodes()) {
			String keyword = token.getGrammarElement() instanceof Keyword each ? each.getValue() : "";
			boolean isComment = token.getGrammarElement() instanceof TerminalRule rule && rule.getName().equals("COMMENT");
			if (token.getOffset() < start || keyword.equals("[") || isComment) {
				continue;
			}
			if (keyword.equals("]{") || keyword.equals("}")) {
				inAttributes = keyword.equals("]{");
			} else if (!inAttributes) {
				markdown.append(token.getText());
			}
		}
		return markdown.toString().stripLeading();
	}

	private void print() {
		System.out.printf("%d stories%n%-22s %8s %8s %8s %10s %8s%n", expected.size(), "", "found", "true", "right",
				"precision", "recall");
		print("quotes, same words", Quoted::isSame);
		print("quotes, same text", Quoted::hasSameText);
		print("quotes, overlapping", Quoted::overlaps);
		printSpeakers();
	}

	private void print(String name, BiPredicate<Quoted, Quoted> isMatch) {
		int right = 0;
		int recalled = 0;
		for (int i = 0; i < expected.size(); i++) {
			List<Quoted> all = expected.get(i);
			List<Quoted> made = found.get(i);
			right += made.stream().filter(quote -> all.stream().anyMatch(other -> isMatch.test(quote, other))).count();
			recalled += all.stream().filter(quote -> made.stream().anyMatch(other -> isMatch.test(quote, other))).count();
		}
		print(name, count(found), count(expected), right, recalled);
	}

	/** Each quote of the story with no speaker, or another one, is a miss, and so is a quote that was not found. */
	private void printSpeakers() {
		int named = 0;
		int right = 0;
		int spoken = 0;
		for (int i = 0; i < expected.size(); i++) {
			for (Quoted quote : expected.get(i)) {
				spoken += quote.speakers().isEmpty() ? 0 : 1;
				List<Quoted> made = found.get(i).stream().filter(quote::overlaps).toList();
				named += made.stream().anyMatch(other -> !other.speakers().isEmpty()) ? 1 : 0;
				right += made.stream().anyMatch(other -> !quote.speakers().isEmpty()
						&& other.speakers().equals(quote.speakers())) ? 1 : 0;
			}
		}
		print("speakers", named, spoken, right, right);
	}

	private static void print(String name, int found, int all, int right, int recalled) {
		System.out.printf("%-22s %8d %8d %8d %10s %8s%n", name, found, all, right, percent(right, found),
				percent(recalled, all));
	}

	private static String percent(int part, int whole) {
		return whole == 0 ? "-" : String.format("%.1f%%", 100.0 * part / whole);
	}

	private static int count(List<List<Quoted>> quotes) {
		return quotes.stream().mapToInt(List::size).sum();
	}
}
