package org.newsmark.dsl.tests.rules.structure;

import static org.junit.Assert.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.Test;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.tests.Newsroom;
import org.newsmark.dsl.validation.Fix;
import org.newsmark.dsl.validation.FixContext;
import org.newsmark.dsl.validation.rules.structure.IncompleteStory;

import com.google.inject.Guice;

/** Checks which day the fix proposes where no story tells. */
public class IncompleteStoryTest {

	private static final Clock NEW_YEAR = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);

	@Test
	public void proposesTodayForAStoryThatNamesNoDay() {
		String text = "story \"Snow\"\n---\n[Snow]{claim unsourced \"see for yourself\" on 2025-12}\n";
		assertEquals("story \"Snow\" {\n  published 2026-01-01\n}" + text.substring(12), fixed(text));
	}

	@Test
	public void proposesTheLatestDayThatTheStoryNames() {
		String text = "story \"Snow\" {}\n"
				+ "source ann: post \"Ann\" { published 2025-12-29 accessed 2025-12-30 }\n---\nSnow.\n";
		assertEquals("story \"Snow\" { published 2025-12-30 }" + text.substring(15), fixed(text));
	}

	private static String fixed(String text) {
		IncompleteStory rule = Guice.createInjector(binder -> binder.bind(Clock.class).toInstance(NEW_YEAR))
				.getInstance(IncompleteStory.class);
		NewsFile file = Newsroom.parse(text);
		List<Fix> fixes = rule.fixes(Stories.story(file), new FixContext(file, text, 0, "story".length()));
		assertEquals(1, fixes.size());
		return fixes.get(0).applyTo(text);
	}
}
