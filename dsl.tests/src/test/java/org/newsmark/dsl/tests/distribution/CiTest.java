package org.newsmark.dsl.tests.distribution;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsmark.dsl.tests.Newsroom;
import org.newsmark.dsl.tests.cli.Terminal;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Runs what CI servers read out of the project's files, in a repository with one bad story. */
public class CiTest {

	private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{ *(\\S+) *}}");

	@Rule
	public final TemporaryFolder scratch = new TemporaryFolder();

	private Path server;
	private Path repository;

	@Before
	public void writeStory() throws IOException {
		server = scratch.getRoot().toPath();
		repository = Files.createDirectory(server.resolve("repository"));
		Files.writeString(Files.createDirectory(repository.resolve("stories")).resolve("a.news"), Packages.BAD);
	}

	@Test
	public void theActionChecksWithTheSourceThatItComesWith() throws Exception {
		String log = act(Map.of("inputs.paths", "stories")).printing(1);
		assertTrue(log, log.contains("::error file=stories/a.news,line=5,"));
	}

	@Test
	public void theActionTakesARelease() throws Exception {
		Path archive = Packages.find("newsmark-*.tar.gz");
		String version = archive.getFileName().toString().replaceFirst("newsmark-(.*)\\.tar\\.gz", "$1");
		Path releases = server.resolve("OWNER/newsmark/releases/download/v" + version);
		Files.createSymbolicLink(Files.createDirectories(releases).resolve(archive.getFileName()), archive);
		act(Map.of("inputs.version", version, "inputs.sarif", "my report.sarif", "inputs.args", "--fail-on never"))
				.printing(0);
		assertTrue(Files.isExecutable(server.resolve("newsmark-" + version + "/bin/newsmark")));
		assertTrue(Files.readString(repository.resolve("my report.sarif")).contains("claim-without-source"));
	}

	@Test
	public void theActionRunsNothingThatStandsInItsInputs() throws Exception {
		act(Map.of("inputs.paths", "$(touch${IFS}run) stories; touch run", "inputs.args", "`touch run`")).printing(2);
		assertFalse(Files.exists(repository.resolve("run")));
	}

	/** Runs the scripts of the action as a runner does: each with its variables, and with the path that others left. */
	private Run act(Map<String, String> given) throws Exception {
		Map<String, String> values = new HashMap<>();
		Map<String, Map<String, String>> inputs = at(yaml("action.yml"), "inputs");
		inputs.forEach((name, input) -> values.put("inputs." + name, input.get("default")));
		values.putAll(Map.of("github.action_path", Newsroom.folder("").toString(), "github.server_url",
				"file://" + server, "github.action_repository", "OWNER/newsmark"));
		values.putAll(given);
		Path path = Files.createFile(server.resolve("path"));
		Run last = null;
		List<Map<String, Object>> steps = at(yaml("action.yml"), "runs", "steps");
		for (Map<String, Object> step : steps) {
			if (step.containsKey("run")) {
				assertEquals("bash", step.get("shell"));
				Map<String, String> environment = new HashMap<>();
				Map<String, String> variables = at(step, "env");
				variables.forEach((name, value) -> environment.put(name, filled(value, values)));
				environment.putAll(Map.of("GITHUB_PATH", path.toString(), "RUNNER_TEMP", server.toString(), "PATH",
						String.join(":", Files.readAllLines(path)) + ":" + System.getenv("PATH")));
				last = Run.of(repository, environment, "bash", "--noprofile", "--norc", "-eo", "pipefail", "-c",
						(String) step.get("run"));
			}
		}
		return last;
	}

	private static String filled(String text, Map<String, String> values) {
		return EXPRESSION.matcher(text).replaceAll(expression -> {
			assertTrue("unknown: " + expression.group(), values.containsKey(expression.group(1)));
			return Matcher.quoteReplacement(values.get(expression.group(1)));
		});
	}

	@Test
	public void theJobOfGitLabReportsAsItDeclares() throws Exception {
		Object job = at(yaml("releng/ci/newsmark.gitlab-ci.yml"), "newsmark");
		Map<String, String> environment = new HashMap<>(CiTest.<Map<String, String>>at(job, "variables"));
		environment.put("NEWSMARK_PACKAGE", "file://" + Packages.find("newsmark-*.tar.gz"));
		environment.put("NEWSMARK_PATHS", "stories");
		List<String> lines = new ArrayList<>(CiTest.<List<String>>at(job, "before_script"));
		lines.addAll(at(job, "script"));
		Run.of(repository, environment, "bash", "-eo", "pipefail", "-c", String.join("\n", lines)).printing(1);
		assertTrue(artifact(job, "codequality"), artifact(job, "codequality").contains("\"check_name\""));
		assertTrue(artifact(job, "junit"), artifact(job, "junit").contains("<testsuite"));
	}

	private String artifact(Object job, String report) throws IOException {
		return Files.readString(repository.resolve(CiTest.<String>at(job, "artifacts", "reports", report)));
	}

	@Test
	public void theHooksCheckAndLayOutTheFilesOfACommit() throws Exception {
		String found = hook("newsmark-check", List.of("stories/a.news")).printing(1);
		assertTrue(found, found.contains("error stories/a.news:5:1 "));
		Files.writeString(repository.resolve("stories/a.news"), "story   \"A\"{published 2025-11-30}\n---\nHi.\n");
		assertEquals("stories/a.news\n", hook("newsmark-fmt", List.of("stories/a.news")).printing(0));
		hook("newsmark-check", List.of("stories/a.news")).printing(0);
	}

	/** Runs a hook as pre-commit does: from the clone of this project, in the repository, with the files behind it. */
	private Run hook(String id, List<String> arguments) throws Exception {
		List<Map<String, String>> hooks = at(yaml(".pre-commit-hooks.yaml"));
		Map<String, String> hook = hooks.stream().filter(each -> id.equals(each.get("id"))).findAny().orElseThrow();
		assertEquals("script", hook.get("language"));
		assertTrue("a.news".matches(".*" + hook.get("files")));
		List<String> command = new ArrayList<>(List.of(hook.get("entry").split(" ")));
		command.set(0, Newsroom.folder(command.get(0)).toString());
		command.addAll(arguments);
		return Run.of(repository, command.toArray(String[]::new));
	}

	@Test
	public void theDocumentationSetsWhatThereIs() throws Exception {
		Map<String, Object> inputs = at(yaml("action.yml"), "inputs");
		Map<String, String> set = at(example("GitHub Actions", 0), "jobs", "newsmark", "steps", 1, "with");
		assertTrue(set.toString(), inputs.keySet().containsAll(set.keySet()));
		assertEquals(List.copyOf(inputs.keySet()),
				Pattern.compile("^\\| `(.*?)` \\|", Pattern.MULTILINE).matcher(section("GitHub Actions")).results()
						.map(input -> input.group(1)).toList());
		String template = Files.readString(Newsroom.folder("releng/ci/newsmark.gitlab-ci.yml"));
		Map<String, String> variables = at(example("GitLab CI", 0), "newsmark", "variables");
		variables.keySet().forEach(name -> assertTrue(name, template.contains("$" + name)));
	}

	@Test
	public void theDocumentationNamesHooksAndTheirArguments() throws Exception {
		new Terminal(repository).run("check", "stories", "--baseline", "known.json", "--write-baseline");
		List<Map<String, String>> hooks = at(example("pre-commit", 0), "repos", 0, "hooks");
		List<Map<String, String>> known = at(yaml(".pre-commit-hooks.yaml"));
		assertEquals(ids(known), ids(hooks));
		List<String> arguments = new ArrayList<>(CiTest.<List<String>>at(example("pre-commit", 1), 0, "args"));
		arguments.add("stories/a.news");
		hook("newsmark-check", arguments).printing(0);
	}

	private static List<String> ids(List<Map<String, String>> hooks) {
		return hooks.stream().map(hook -> hook.get("id")).toList();
	}

	private static Object example(String section, int number) throws IOException {
		List<String> blocks = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(section(section)).results()
				.map(block -> block.group(1)).toList();
		return new Load(LoadSettings.builder().build()).loadFromString(blocks.get(number));
	}

	private static String section(String title) throws IOException {
		String page = Files.readString(Newsroom.folder("docs/ci.md"));
		int start = page.indexOf("\n## " + title + "\n");
		assertTrue("docs/ci.md has no section " + title, start >= 0);
		return page.substring(start + 1).split("\n## ")[0];
	}

	private static Object yaml(String file) throws IOException {
		return new Load(LoadSettings.builder().build()).loadFromString(Files.readString(Newsroom.folder(file)));
	}

	/** Returns what stands at a place in a document: keys lead into maps, numbers into lists. */
	@SuppressWarnings("unchecked")
	private static <T> T at(Object document, Object... place) {
		Object found = document;
		for (Object step : place) {
			found = step instanceof Integer index
					? ((List<Object>) found).get(index)
					: ((Map<String, Object>) found).get(step);
			assertTrue("nothing at " + List.of(place), found != null);
		}
		return (T) found;
	}
}
