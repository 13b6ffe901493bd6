package org.newsmark.dsl.tests.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Note;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.tests.Newsroom;

/** Gives every story of the project to the tests of outputs. */
final class Corpus {

	private Corpus() {
	}

	/** Returns the stories of {@code examples}, of {@code spec/html}, and those that the outputs have for themselves. */
	static List<Path> stories() throws IOException {
		List<Path> stories = new ArrayList<>();
		for (String folder : List.of("examples", "spec/html", "spec/jsonld")) {
			try (Stream<Path> files = Files.walk(Newsroom.folder(folder))) {
				files.filter(file -> file.toString().endsWith(".news")).sorted().filter(Corpus::tellsStory)
						.forEach(stories::add);
			}
		}
		return stories;
	}

	static NewsFile read(Path story) {
		try {
			return Newsroom.parse(story, Files.readString(story));
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	/** Returns what is for the desk alone in a story and in all that it imports. */
	static List<String> deskWords(NewsFile story) {
		List<String> words = new ArrayList<>();
		for (Resource resource : story.eResource().getResourceSet().getResources()) {
			EcoreUtil.getAllContents(resource, true).forEachRemaining(object -> {
				if (object instanceof Source source) {
					words.add(source.getNote());
					words.add(source.getApprovedBy());
				} else if (object instanceof Note note) {
					words.add(note.getText());
				}
			});
		}
		words.removeIf(each -> each == null);
		return words;
	}

	private static boolean tellsStory(Path file) {
		return Stories.story(read(file)) != null;
	}
}
