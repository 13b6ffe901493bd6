package org.newsmark.dsl.tests.annotating;

import static org.junit.Assert.assertEquals;

import java.util.Set;

import org.eclipse.xtext.validation.Issue;
import org.newsmark.dsl.annotating.AnnotatedStory;
import org.newsmark.dsl.annotating.Annotator;
import org.newsmark.dsl.annotating.Article;
import org.newsmark.dsl.newsmark.NewsmarkFactory;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.tests.Newsroom;

/** Has articles annotated. */
final class Drafts {

	/** What a person has to do: find the sources, say why they are not named, where to read them. */
	private static final Set<String> WORK = Set.of("claim-without-source", "quote-without-speaker", "incomplete-source",
			"anonymity-without-reason", "single-anonymous", "incomplete-story", "unmarked-attribution", "unmarked-date",
			"unmarked-quote", "quote-without-marks");

	private Drafts() {
	}

	/** Annotates Markdown that was published on Sunday, Nov. 30, 2025. */
	static AnnotatedStory of(String markdown) {
		Story story = NewsmarkFactory.eINSTANCE.createStory();
		story.setHeadline("Bridge");
		story.setPublished("2025-11-30");
		return Newsroom.get(Annotator.class).annotate(new Article(story, markdown));
	}

	/** Returns the body of a story. */
	static String body(String story) {
		return story.substring(story.indexOf("\n---\n") + "\n---\n".length()).strip();
	}

	/** Returns what stands between the header of the story and its body. */
	static String sources(String story) {
		return story.substring(story.indexOf("}\n\n") + 3, story.indexOf("---\n")).strip();
	}

	/** A draft parses and links, and what a check finds is work for a person. */
	static void assertSound(String story) {
		for (Issue finding : Newsroom.check(story)) {
			if (!WORK.contains(finding.getCode())) {
				assertEquals(story, "nothing", finding.getCode() + ": " + finding.getMessage());
			}
		}
	}
}
