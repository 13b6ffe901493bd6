package org.newsmark.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.newsmark.dsl.NewsmarkStandaloneSetup;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.output.body.ReadStory;
import org.newsmark.dsl.output.html.PageForm;
import org.newsmark.dsl.output.html.StoryPage;

import com.google.inject.Injector;

/**
 * Weighs pages: each may have its text, 16 KB, and 1 KB for each claim, quote and source. Prints how much of that the
 * page of each story takes.
 */
public final class PageWeight {

	private static final int ALLOWED = 16 * 1024;
	private static final int ALLOWED_EACH = 1024;

	private static final Injector LANGUAGE = new NewsmarkStandaloneSetup().createInjectorAndDoEMFRegistration();

	/** Takes folders of stories. */
	public static void main(String[] arguments) throws IOException {
		System.out.printf("%-34s %10s %10s %10s%n", "", "page KB", "may KB", "share");
		for (String folder : arguments) {
			try (Stream<Path> files = Files.walk(Path.of(folder))) {
				for (Path file : files.filter(each -> each.toString().endsWith(".news")).sorted().toList()) {
					weigh(file);
				}
			}
		}
	}

	private static void weigh(Path path) {
		XtextResourceSet files = LANGUAGE.getInstance(XtextResourceSet.class);
		URI address = URI.createFileURI(path.toAbsolutePath().toString());
		XtextResource resource = (XtextResource) files.getResource(address, true);
		NewsFile file = (NewsFile) resource.getContents().get(0);
		if (Stories.story(file) == null) {
			return;
		}
		ReadStory story = ReadStory.of(file, 1);
		int weight = new StoryPage().render(story, PageForm.STANDALONE).encoded().remaining();
		int things = Statements.headsIn(file).size() + story.cited().sources().size();
		int allowed = bytes(text(path)) + ALLOWED + ALLOWED_EACH * things;
		System.out.printf("%-34s %10d %10d %9d%%%n", path.getFileName(), weight / 1024, allowed / 1024,
				100L * weight / allowed);
	}

	/** The text of a story is what stands behind its header. */
	private static String text(Path path) {
		try {
			List<String> parts = List.of(Files.readString(path).split("\n---\n", 2));
			return parts.get(parts.size() - 1).replaceAll("]\\{[^}]*}", "");
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	private static int bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8).length;
	}
}
