package org.newsmark.dsl.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;
import org.newsmark.dsl.newsmark.Declaration;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.Story;

/** Answers what holds for a whole file: its story, its sources, its day, its language. */
public final class Stories {

	private Stories() {
	}

	/** Returns the file that holds the object. */
	public static NewsFile file(EObject object) {
		return EcoreUtil2.getContainerOfType(object, NewsFile.class);
	}

	/** Returns the story that the file tells, or null for a source book or a newsroom file. */
	public static Story story(NewsFile file) {
		for (Declaration declaration : file.getDeclarations()) {
			if (declaration instanceof Story story) {
				return story;
			}
		}
		return null;
	}

	/** Returns the sources that the file itself declares. One whose id did not parse cannot be cited, and is left out. */
	public static List<Source> sources(NewsFile file) {
		List<Source> sources = new ArrayList<>();
		for (Declaration declaration : file.getDeclarations()) {
			if (declaration instanceof Source source && source.getId() != null) {
				sources.add(source);
			}
		}
		return sources;
	}

	/** Tells whether all of the file could be read: what does not parse is not in the model. */
	public static boolean isWhole(NewsFile file) {
		return file.eResource().getErrors().stream().noneMatch(XtextSyntaxDiagnostic.class::isInstance);
	}

	/** Returns the day of publication, to which the words of the story relate; empty where it is not given whole. */
	public static Optional<LocalDate> day(Story story) {
		return story == null ? Optional.empty() : Dates.day(story.getPublished());
	}

	/** Returns when the story was last worked on: {@code updated}, or {@code published} where there is none. */
	public static Optional<NewsDate> lastEdition(Story story) {
		if (story == null) {
			return Optional.empty();
		}
		return Dates.read(story.getUpdated() == null ? story.getPublished() : story.getUpdated());
	}

	/** Tells whether the story is written in English: {@code language} is absent or begins with {@code en}. */
	public static boolean isEnglish(NewsFile file) {
		Story story = story(file);
		String language = story == null ? null : story.getLanguage();
		return language == null || language.equalsIgnoreCase("en") || language.toLowerCase(Locale.ROOT).startsWith("en-");
	}
}
