package org.newsmark.dsl.tests.cli;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.stream.Stream;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsmark.cli.report.Format;
import org.newsmark.dsl.tests.Newsroom;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;

import se.bjurr.violations.lib.ViolationsLogger;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.parsers.CheckStyleParser;
import se.bjurr.violations.lib.parsers.CodeClimateParser;
import se.bjurr.violations.lib.parsers.JUnitParser;
import se.bjurr.violations.lib.parsers.SarifParser;
import se.bjurr.violations.lib.parsers.ViolationsParser;

/** Reads reports as those do for whom they are made, and checks what holds for every format. */
public class ReportsTest {

	private static final String BAD = "story \"Bridge\" {\n  published 2025-11-30\n}\n---\n[It closes]{claim}.\n";
	/** Every character that some format has a use for stands in the message of a finding. */
	private static final String NASTY = "% ; ] , : # {0} [a](b) <x> & ' \\\\ 😀 \u001b \uFFFE é";
	private static final String HOSTILE = "story \"S\" {\n  published 2025-11-30\n}\nsource x: document \"X\" {\n"
			+ "  published 2025-11-30\n  url \"" + NASTY + "\"\n}\n---\n[Yes]{claim by @x}.\n";

	@Rule
	public final TemporaryFolder scratch = new TemporaryFolder();

	private Path folder;
	private Terminal terminal;

	@Before
	public void createFolder() throws IOException {
		folder = scratch.getRoot().toPath().toRealPath();
		Files.createDirectory(folder.resolve(".git"));
		terminal = new Terminal(folder);
	}

	@Test
	public void everySarifLogFitsTheSchema() throws IOException {
		JsonSchema schema = sarifSchema();
		for (String rule : Newsroom.rules().rules().stream().map(each -> each.id()).toList()) {
			Files.copy(Newsroom.folder("spec/rules").resolve(rule).resolve("bad.news"), folder.resolve(rule + ".news"));
		}
		Files.writeString(folder.resolve("hostile.news"), HOSTILE);
		String log = reportOf("sarif", ".", "nowhere");
		assertTrue(log.contains("\"fixes\"") && log.contains("hostile.news") && log.contains("nowhere"));
		assertEquals(Set.of(), complaints(schema, log));
	}

	@Test
	public void whatSarifDoesNotKnowIsFound() throws IOException {
		String log = report("sarif", "a.news", BAD);
		assertFalse(complaints(sarifSchema(), log.replace("\"startLine\": 5", "\"startLine\": 0")).isEmpty());
		assertFalse(complaints(sarifSchema(), log.replace("ruleIndex", "ruleNumber")).isEmpty());
	}

	@Test
	public void sarifExplainsEachRuleThatItSpeaksOf() throws IOException {
		JsonObject run = sarif(report("sarif", "a.news", BAD));
		JsonObject driver = run.getAsJsonObject("tool").getAsJsonObject("driver");
		JsonObject rule = driver.getAsJsonArray("rules").get(0).getAsJsonObject();
		assertEquals("claim-without-source", rule.get("id").getAsString());
		assertTrue(rule.getAsJsonObject("fullDescription").get("text").getAsString().startsWith("Every claim of"));
		assertTrue(rule.getAsJsonObject("help").get("markdown").getAsString().startsWith("# claim-without-source\n"));
		assertEquals("error", rule.getAsJsonObject("defaultConfiguration").get("level").getAsString());
	}

	@Test
	public void aFixOfSarifDoesWhatTheQuickFixDoes() throws IOException {
		Path rule = Newsroom.folder("spec/rules").resolve("unused-ignore");
		String story = Files.readString(rule.resolve("bad.news"));
		List<JsonObject> regions = new ArrayList<>();
		for (JsonElement result : sarif(report("sarif", "bad.news", story)).getAsJsonArray("results")) {
			JsonArray fixes = result.getAsJsonObject().getAsJsonArray("fixes");
			if (fixes != null) {
				regions.add(fixes.get(0).getAsJsonObject().getAsJsonArray("artifactChanges").get(0).getAsJsonObject()
						.getAsJsonArray("replacements").get(0).getAsJsonObject().getAsJsonObject("deletedRegion"));
			}
		}
		assertFalse(regions.isEmpty());
		List<String> lines = new ArrayList<>(story.lines().toList());
		for (int i = regions.size() - 1; i >= 0; i--) {
			JsonObject region = regions.get(i);
			assertEquals(1, region.get("startColumn").getAsInt());
			assertEquals(1, region.get("endColumn").getAsInt());
			assertEquals(region.get("startLine").getAsInt() + 1, region.get("endLine").getAsInt());
			lines.remove(region.get("startLine").getAsInt() - 1);
		}
		assertEquals(Files.readString(rule.resolve("fixed.news")), String.join("\n", lines) + "\n");
	}

	@Test
	public void fingerprintsStayWhenTheRestOfTheFileChanges() throws IOException {
		String two = BAD + "\nMore.\n\n[It closes]{claim}.\n\n[It sinks]{claim} and [it burns]{claim}.\n";
		List<String> before = fingerprints(report("sarif", "a.news", two));
		assertEquals(4, Set.copyOf(before).size());
		String moved = two.replace("---\n", "---\nA word before.\n\n").replace("More.", "Less of it.")
				.replace("[It sinks]{claim} and", "[It  sinks]{claim}\tand");
		assertEquals(before, fingerprints(report("sarif", "a.news", moved)));
		String reworded = two.replace("It sinks", "It swims");
		assertEquals(before.subList(0, 2), fingerprints(report("sarif", "a.news", reworded)).subList(0, 2));
		assertFalse(fingerprints(report("sarif", "a.news", reworded)).contains(before.get(2)));
	}

	@Test
	public void fingerprintsKnowNothingThatIsForTheDeskAlone() throws IOException {
		String noted = BAD.replace("{claim}.", "{claim}, [he]{note \"call him\"} said.");
		assertEquals(fingerprints(report("sarif", "a.news", noted)),
				fingerprints(report("sarif", "a.news", noted.replace("call him", "he lied before"))));
	}

	@Test
	public void fingerprintsOfGitLabDifferBetweenFilesWithTheSameLines() throws IOException {
		Files.writeString(folder.resolve("b.news"), BAD.replace("Bridge", "Ferry"));
		Files.writeString(folder.resolve("a.news"), BAD);
		Set<String> seen = new HashSet<>();
		JsonParser.parseString(reportOf("gitlab", ".")).getAsJsonArray()
				.forEach(found -> seen.add(found.getAsJsonObject().get("fingerprint").getAsString()));
		assertEquals(2, seen.size());
	}

	@Test
	public void ciServersReadWhatWasFoundAndWhere() throws Exception {
		assertRead(new SarifParser(), "sarif");
		assertRead(new CheckStyleParser(), "checkstyle");
		assertRead(new CodeClimateParser(), "gitlab");
	}

	private void assertRead(ViolationsParser parser, String format) throws Exception {
		Violation found = theBadUrl(parser, report(format, "a.news", HOSTILE));
		assertEquals(format, "a.news", found.getFile());
		assertEquals(format, Integer.valueOf(6), found.getStartLine());
		assertEquals(format, "ERROR", found.getSeverity().name());
		assertTrue(found.getMessage(), found.getMessage().contains("% ; ] , : # "));
		assertTrue(found.getMessage(), found.getMessage().contains("<x> & ' \\"));
		assertTrue(found.getMessage(), found.getMessage().contains("😀"));
		assertTrue(found.getRule(), found.getRule().contains("bad-url"));
	}

	@Test
	public void ciServersReadFailedTests() throws Exception {
		Violation failed = theBadUrl(new JUnitParser(), report("junit", "a.news", HOSTILE));
		assertEquals(Integer.valueOf(6), failed.getStartLine());
		assertTrue(failed.getMessage(), failed.getMessage().contains("<x> & ' \\"));
		assertEquals(Set.of(), read(new JUnitParser(), report("junit", "a.news", BAD.replace("{claim}", ""))));
	}

	@Test
	public void aTestFailsWhereTheFindingFailsTheCheck() throws IOException {
		Files.writeString(folder.resolve("a.news"), BAD.replace("[It closes]{claim}", "Today"));
		for (String format : List.of("junit", "tap")) {
			String passed = reportOf(format, "--fail-on", "warning", "a.news");
			String failed = reportOf(format, "--fail-on", "info", "a.news");
			assertTrue(passed, passed.contains("unmarked-date"));
			assertFalse(passed, passed.contains("<failure") || passed.contains("not ok"));
			assertTrue(failed, failed.contains("<failure") || failed.contains("not ok 1 - a.news\n"));
		}
	}

	@Test
	public void githubNamesTheLastLineOnWhichAnythingWasFound() throws IOException {
		String lines = report("github", "a.news", BAD.replace("[It closes]", "[It\ncloses]"));
		assertTrue(lines, lines.startsWith("::error file=a.news,line=5,endLine=6,title=claim-without-source::No"));
	}

	@Test
	public void fileNamesAreEscaped() throws IOException {
		String name = "a b%,;]#<&😀:é.news";
		Files.writeString(folder.resolve(name), BAD);
		String sarif = reportOf("sarif", name);
		assertEquals(Set.of(), complaints(sarifSchema(), sarif));
		assertTrue(sarif, sarif.contains("\"uri\": \"a%20b%25,;%5D%23%3C&%F0%9F%98%80%3A%C3%A9.news\""));
		assertTrue(reportOf("github", name).startsWith("::error file=a b%25%2C;]#<&😀%3Aé.news,line=5,"));
		assertTrue(reportOf("azure", name).contains(";sourcepath=a b%AZP25,%3B%5D#<&😀:é.news;linenumber=5;"));
		assertTrue(reportOf("tap", name).contains("not ok 1 - a b%,;]\\#<&😀:é.news\n"));
		assertTrue(reportOf("sarif", folder.resolve(name).toString()).contains("\"uri\": \"file:///"));
	}

	@Test
	public void whatCouldNotBeCheckedIsInEveryFormat() throws IOException {
		Files.writeString(folder.resolve("a.news"), BAD.replace("{claim}", ""));
		for (Format format : Format.values()) {
			String report = "out." + format;
			assertEquals(2, terminal.run("check", "a.news", "nope.news", "--report", format + "=" + report));
			String told = Files.readString(folder.resolve(report));
			assertTrue(told, told.contains(format == Format.text ? "1 could not be checked" : "nope.news"));
		}
	}

	@Test
	public void whatIsForTheDeskAloneIsInNoFormat() throws IOException {
		Path fixtures = Newsroom.folder("spec/cli");
		for (String fixture : List.of("desk-only", "desk-only-broken", "desk-only-stray")) {
			Path story = fixtures.resolve(fixture).resolve("a.news");
			assertTrue(Files.readString(story).contains("SECRET"));
			Files.copy(story, folder.resolve(fixture + ".news"));
		}
		for (Format format : Format.values()) {
			String told = reportOf(format.name(), ".");
			assertTrue(told, told.contains("desk-only"));
			assertFalse(told, told.contains("SECRET"));
		}
	}

	private String report(String format, String name, String story) throws IOException {
		Files.writeString(folder.resolve(name), story);
		return reportOf(format, name);
	}

	private String reportOf(String format, String... arguments) {
		Terminal fresh = new Terminal(folder);
		fresh.run(Stream.concat(Stream.of("check", "--format", format), Stream.of(arguments)).toArray(String[]::new));
		return fresh.out();
	}

	private static List<String> fingerprints(String log) {
		List<String> fingerprints = new ArrayList<>();
		sarif(log).getAsJsonArray("results").forEach(result -> fingerprints.add(result.getAsJsonObject()
				.getAsJsonObject("partialFingerprints").get("primaryLocationLineHash").getAsString()));
		return fingerprints;
	}

	private static JsonObject sarif(String log) {
		return JsonParser.parseString(log).getAsJsonObject().getAsJsonArray("runs").get(0).getAsJsonObject();
	}

	private static Violation theBadUrl(ViolationsParser parser, String report) throws Exception {
		return read(parser, report).stream().filter(found -> found.getMessage().contains("no address of the web"))
				.findFirst().orElseThrow();
	}

	private static Set<Violation> read(ViolationsParser parser, String report) throws Exception {
		return parser.parseReportOutput(report, new ViolationsLogger() {

			@Override
			public void log(Level level, String message) {
			}

			@Override
			public void log(Level level, String message, Throwable failure) {
				throw new IllegalStateException(message, failure);
			}
		});
	}

	private static Set<ValidationMessage> complaints(JsonSchema schema, String log) {
		return schema.validate(log, InputFormat.JSON);
	}

	private static JsonSchema sarifSchema() throws IOException {
		try (InputStream schema = ReportsTest.class.getResourceAsStream("sarif-schema-2.1.0.json")) {
			return JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(schema,
					SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
		}
	}
}
