package org.newsmark.dsl.tests.validation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.Test;
import org.newsmark.dsl.newsmark.RuleSeverity;
import org.newsmark.dsl.tests.Newsroom;
import org.newsmark.dsl.validation.Profile;
import org.newsmark.dsl.validation.RulePage;

/** Holds the profiles to the page that says which published rule each of their lines stands for. */
public class ProfileTest {

	/** The rule, its severity, what the house published, and an address at which it was read. */
	private static final Pattern ROW = Pattern
			.compile("(?m)^\\| \\[(\\S+)\\]\\(rules/\\1\\.md\\) \\| (\\w+) \\| ([^|]{20,}) \\| <https?://[^|>]+>[^|]* \\|$");

	@Test
	public void everyLineIsOnThePageAndNoOther() throws IOException {
		String page = Files.readString(Newsroom.folder("docs/policy.md"));
		for (Profile profile : Profile.values()) {
			Map<String, String> lines = new TreeMap<>();
			profile.lines().forEach((rule, severity) -> lines.put(rule, severity.getLiteral()));
			assertEquals(profile.name(), lines, rows(page, profile));
		}
	}

	@Test
	public void everyLineIsOfARule() {
		for (Profile profile : Profile.values()) {
			for (String rule : profile.lines().keySet()) {
				assertTrue(rule, Newsroom.rules().find(rule).isPresent());
			}
		}
	}

	@Test
	public void noHouseThinksLessOfARuleThanTheDefault() {
		for (Profile profile : Profile.values()) {
			profile.lines().forEach((rule, severity) -> assertTrue(profile + " " + rule,
					severity.compareTo(severityOf(rule)) <= 0));
		}
	}

	@Test
	public void pagesOfRulesNameTheProfilesThatRaiseThem() {
		for (Profile profile : Profile.values()) {
			profile.lines().forEach((rule, severity) -> {
				if (severity != severityOf(rule)) {
					String page = RulePage.text(Newsroom.rules().find(rule).get());
					assertTrue(rule + " does not name " + profile, page.lines().anyMatch(line -> line.contains("profile")
							&& line.contains("`" + name(profile) + "`") && line.contains(severity.getLiteral())));
				}
			});
		}
	}

	private static RuleSeverity severityOf(String rule) {
		return Newsroom.rules().find(rule).get().info().severity();
	}

	private static Map<String, String> rows(String page, Profile profile) {
		String heading = "\n## " + name(profile) + "\n";
		int start = page.indexOf(heading);
		Map<String, String> rows = new TreeMap<>();
		if (start >= 0) {
			int end = page.indexOf("\n## ", start + heading.length());
			String section = page.substring(start, end < 0 ? page.length() : end);
			for (MatchResult row : ROW.matcher(section).results().toList()) {
				rows.put(row.group(1), row.group(2));
			}
			assertEquals("rows of " + heading.strip(), section.lines().filter(line -> line.startsWith("| [")).count(),
					rows.size());
		}
		return rows;
	}

	private static String name(Profile profile) {
		return profile.name().toLowerCase(Locale.ROOT);
	}
}
