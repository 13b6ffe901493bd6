package org.newsmark.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.newsmark.cli.annotate.InputKind;
import org.newsmark.cli.report.Summary;
import org.newsmark.dsl.annotating.AnnotatedStory;
import org.newsmark.dsl.annotating.Annotator;
import org.newsmark.dsl.annotating.Article;
import org.newsmark.dsl.files.AtomicFile;
import org.newsmark.dsl.files.Failure;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.parser.StoryReader;
import org.newsmark.dsl.validation.LineMap;
import org.newsmark.dsl.validation.syntax.Characters;

import com.google.inject.Injector;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the first draft of a story of an article that has no annotations. */
@Command(
		name = "annotate",
		description = {
				"Make the first draft of a story of an article: plain text, Markdown or a web page.",
				"Quotes, claims, dates and sources are marked as far as the words say what they are;",
				"what they leave open has no source, so that 'newsmark check' lists it."
		},
		sortOptions = false,
		footerHeading = "%nExamples:%n",
		footer = {
				"  newsmark annotate article.txt                   print the draft",
				"  newsmark annotate page.html -o bridge.news      write it into a file",
				"  newsmark annotate --from markdown - < post      read standard input",
				"",
				"Exit codes:",
				"  0  the draft is made",
				"  2  something could not be read or written"
		})
final class AnnotateCommand implements Callable<Integer> {

	private static final String STDIN = "-";
	private static final char BYTE_ORDER_MARK = '\uFEFF';
	private static final URI PLACE = URI.createURI("memory:/article.news");
	private static final Pattern STORY = Pattern.compile("(?m)^\\s*story\\s+\"");

	private final Supplier<Injector> language;
	private final Io io;

	@Parameters(paramLabel = "FILE", description = "The article; - is standard input.")
	private String file;
	@Option(names = { "-o", "--output" }, paramLabel = "FILE", description = "Write the story into this file.")
	private String output;
	@Option(names = "--force", description = "Replace the file of -o if it is there.")
	private boolean force;
	@Option(names = "--from", paramLabel = "KIND",
			description = "What the article is: ${COMPLETION-CANDIDATES}. The ending of its name says so unless given.")
	private InputKind from;
	@Mixin
	private HelpOption help;

	AnnotateCommand(Supplier<Injector> language, Io io) {
		this.language = language;
		this.io = io;
	}

	@Override
	public Integer call() {
		String name = file;
		try {
			Article article = (from == null ? InputKind.of(file) : from).read(content());
			requireWritable(article.body());
			AnnotatedStory story = language.get().getInstance(Annotator.class).annotate(article);
			name = output;
			write(story);
			tell(article.story(), story);
			return ExitCode.OK;
		} catch (IOException e) {
			return fail(Failure.of(name, e));
		} catch (InvalidPathException e) {
			return fail(new Failure(name, "no file can have this name."));
		}
	}

	private int fail(Failure failure) {
		io.complain(failure.toString());
		return ExitCode.FAILURE;
	}

	private String content() throws IOException {
		boolean isInput = file.equals(STDIN);
		String text = decoded(isInput ? io.in().readAllBytes() : Files.readAllBytes(io.directory().resolve(file)));
		if (STORY.matcher(text).find() && isStory(text)) {
			throw refused("it is a story already; plain text, Markdown and HTML can be annotated");
		}
		requireWritable(text);
		return text;
	}

	private String decoded(byte[] bytes) throws IOException {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
		} catch (CharacterCodingException e) {
			throw refused("it is not UTF-8; convert it first");
		}
	}

	private boolean isStory(String text) {
		NewsFile read = (NewsFile) language.get().getInstance(StoryReader.class).read(PLACE, text).getContents().get(0);
		return Stories.story(read) != null;
	}

	private void requireWritable(String text) throws IOException {
		int place = Characters.firstUnwritable(text);
		if (place >= 0) {
			throw refused(String.format("line %d holds a character that no page can carry, U+%04X; delete it",
					new LineMap(text).line(place), text.codePointAt(place)));
		}
	}

	private FileSystemException refused(String reason) {
		return new FileSystemException(file, null, reason);
	}

	private void write(AnnotatedStory story) throws IOException {
		if (output == null) {
			io.out().print(story.text());
			return;
		}
		Path path = io.directory().resolve(output);
		if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
			requireReplaceable(path);
		}
		AtomicFile.write(path, StandardCharsets.UTF_8.encode(story.text()));
	}

	private void requireReplaceable(Path path) throws IOException {
		boolean isPlain = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
		boolean isArticle = isPlain && !file.equals(STDIN) && Files.isSameFile(path, io.directory().resolve(file));
		if (!force || !isPlain || isArticle) {
			throw new FileSystemException(output, null, isArticle ? "it is the article itself, which stays as it is"
					: !isPlain ? "something that is no plain file stands there"
							: "a file of this name is there already; --force replaces it");
		}
	}

	/** Says what is left to be done. */
	private void tell(Story story, AnnotatedStory draft) {
		if (story.getHeadline().isEmpty()) {
			io.complain("no headline was found: write one.");
		}
		if (story.getPublished() == null) {
			io.complain("no date of publication was found: add 'published', from which words such as \"Sunday\" are read.");
		}
		String quotes = Summary.count(draft.quotes(), "quote")
				+ (draft.quotes() == 0 ? "" : ", " + draft.spoken() + " with a speaker");
		String claims = Summary.count(draft.claims(), "claim")
				+ (draft.open() == 0 ? "" : ", " + draft.open() + " left without a source");
		io.out().flush();
		io.err().print(quotes + "; " + claims + "; " + Summary.count(draft.sources(), "source") + "; "
				+ Summary.count(draft.dates(), "date") + ".\n");
	}
}
