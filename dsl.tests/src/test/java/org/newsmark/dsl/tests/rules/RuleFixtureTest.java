package org.newsmark.dsl.tests.rules;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.xtext.validation.Issue;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.tests.Newsroom;
import org.newsmark.dsl.validation.Fix;
import org.newsmark.dsl.validation.Fixes;

/**
 * Runs each rule over its fixtures in {@code spec/rules/ID}. In {@code bad*.news} the comment
 * {@code // finding: ID} stands above each line with a finding; all other lines, and all of {@code good*.news}, are
 * silent. {@code fixed.news} is what {@code bad.news} becomes when the first fix of each finding is made,
 * {@code fixed-2.news} the second, and so on.
 */
@RunWith(Parameterized.class)
public class RuleFixtureTest {

	private static final String MARK = "// finding: ";
	private static final int MOST_FIXES = 200;

	@Parameters(name = "{0}")
	public static List<String> fixtures() throws IOException {
		Path rules = Newsroom.folder("spec/rules");
		try (Stream<Path> files = Files.walk(rules)) {
			Stream<String> there = files
					.filter(file -> file.getFileName().toString().matches("(bad|good|fixed).*\\.news"))
					.map(file -> rules.relativize(file).toString());
			Stream<String> due = Newsroom.rules().rules().stream().filter(rule -> !rule.info().fix().isEmpty())
					.map(rule -> rule.id() + "/fixed.news");
			return Stream.concat(there, due).distinct().sorted().collect(Collectors.toList());
		}
	}

	private final Path file;
	private final String name;
	private final String rule;

	public RuleFixtureTest(String fixture) {
		file = Newsroom.folder("spec/rules").resolve(fixture);
		name = file.getFileName().toString().replace(".news", "");
		rule = file.getParent().getFileName().toString();
	}

	@Test
	public void findsWhatTheFixtureSays() throws IOException {
		if (name.startsWith("fixed")) {
			String bad = Files.readString(file.resolveSibling("bad.news"));
			String fixed = fixed(bad, name.equals("fixed") ? 0 : Integer.parseInt(name.substring(6)) - 1);
			assertNotEquals("the fix must change something", bad, fixed);
			assertGolden(file, fixed);
		} else {
			String text = Files.readString(file);
			assertEquals(name.startsWith("bad") ? expected(text) : List.of(), lines(findings(text)));
		}
	}

	private static void assertGolden(Path golden, String actual) throws IOException {
		if (!Files.exists(golden)) {
			Files.writeString(golden, actual);
			throw new AssertionError(golden + " was missing. It is written now: read it, then run the test again.");
		}
		assertEquals(Files.readString(golden), actual);
	}

	private List<Issue> findings(String text) {
		return Newsroom.check(Newsroom.parse(file.resolveSibling("bad.news"), text)).stream()
				.filter(issue -> issue.getCode().equals(rule)).toList();
	}

	private static List<Integer> lines(List<Issue> findings) {
		return findings.stream().map(Issue::getLineNumber).toList();
	}

	private List<Integer> expected(String text) {
		List<String> lines = text.lines().toList();
		List<Integer> expected = new ArrayList<>();
		int announced = 0;
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i).startsWith(MARK + rule)) {
				announced++;
			} else {
				int line = i + 1;
				IntStream.range(0, announced).forEach(each -> expected.add(line));
				announced = 0;
			}
		}
		return expected;
	}

	private String fixed(String bad, int alternative) {
		String text = bad;
		for (int round = 0; round < MOST_FIXES; round++) {
			List<Issue> left = findings(text);
			if (left.isEmpty()) {
				return text;
			}
			NewsFile parsed = Newsroom.parse(file.resolveSibling("bad.news"), text);
			List<Fix> fixes = Newsroom.get(Fixes.class).of(left.get(0), parsed);
			text = fixes.get(alternative).applyTo(text);
		}
		throw new AssertionError("The fix does not mend its finding:\n" + text);
	}
}
