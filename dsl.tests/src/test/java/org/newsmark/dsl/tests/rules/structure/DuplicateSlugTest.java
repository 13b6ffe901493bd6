package org.newsmark.dsl.tests.rules.structure;

import static org.junit.Assert.assertEquals;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.validation.Issue;
import org.junit.Test;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.scoping.Workspace;
import org.newsmark.dsl.tests.Newsroom;

/** Checks slugs against stories that are checked along with this one, and that it does not import. */
public class DuplicateSlugTest {

	private static final URI THIS = URI.createURI("memory:/newsroom/story.news");

	private final Workspace workspace = new Workspace();

	@Test
	public void namesTheOtherStoryFromHere() {
		workspace.add("ferry", URI.createURI("memory:/newsroom/harbor/ferry%20fares.news"));
		workspace.add("ferry", THIS);
		assertEquals(List.of("The slug ferry belongs to harbor/ferry fares.news already: "
				+ "give one of the two stories another."), findings());
	}

	@Test
	public void isSilentWhereTheSlugIsItsOwn() {
		workspace.add("ferry", THIS);
		workspace.add("fares", URI.createURI("memory:/newsroom/harbor/fares.news"));
		assertEquals(List.of(), findings());
	}

	private List<String> findings() {
		NewsFile file = Newsroom
				.parse("story \"Ferry runs again\" {\n  slug ferry\n  published 2025-03-10\n}\n---\nYes.\n");
		workspace.attachTo(file.eResource().getResourceSet());
		return Newsroom.check(file).stream().filter(issue -> issue.getCode().equals("duplicate-slug"))
				.map(Issue::getMessage).toList();
	}
}
