package org.newsmark.dsl.tests.distribution;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsmark.dsl.tests.Newsroom;

/** Looks into the archives of the distribution, as tar and Java list them. */
public class ArchivesTest {

	/** A line of tar: mode, owner, size, date, time and name. */
	private static final Pattern LINE = Pattern.compile("(\\S+) \\S+ +\\d+ (\\S+ \\S+) [^/]+/(.*)");

	private record Entry(String mode, String time, String name) {
	}

	@Rule
	public final TemporaryFolder scratch = new TemporaryFolder();

	private static List<Entry> tar;

	@BeforeClass
	public static void listFiles() throws Exception {
		String list = Run.of(Packages.TARGET, "tar", "--utc", "--full-time", "-tvzf",
				Packages.find("newsmark-*.tar.gz").toString()).printing(0);
		tar = list.lines().map(ArchivesTest::entry).filter(entry -> !entry.name().endsWith("/")).toList();
	}

	private static Entry entry(String line) {
		Matcher parts = LINE.matcher(line);
		assertTrue(line, parts.matches());
		return new Entry(parts.group(1), parts.group(2), parts.group(3));
	}

	@Test
	public void holdWhatRunsAndNothingElse() throws Exception {
		Set<String> expected = new TreeSet<>(
				Set.of("LICENSE", "NOTICE", "README.md", "bin/newsmark", "bin/newsmark-tune", "bin/newsmark.bat",
						"lib/newsmark.jar"));
		for (String folder : List.of("docs/rules", "examples")) {
			try (Stream<Path> files = Files.walk(Newsroom.folder(folder))) {
				files.filter(Files::isRegularFile).map(file -> Newsroom.folder("").relativize(file).toString())
						.forEach(expected::add);
			}
		}
		assertEquals(List.copyOf(expected), names(tar).stream().sorted().toList());
		assertEquals(List.copyOf(expected), zipNames().stream().sorted().toList());
	}

	@Test
	public void listEachFolderInOrder() throws Exception {
		assertInOrder(names(tar));
		assertInOrder(zipNames());
	}

	private static void assertInOrder(List<String> names) {
		List<String> pages = names.stream().filter(name -> name.startsWith("docs/rules/")).toList();
		assertTrue(names.toString(), pages.size() > 10);
		assertEquals(pages.stream().sorted().toList(), pages);
	}

	@Test
	public void giveEveryFileTheTimeOfTheProject() throws Exception {
		LocalDateTime time = Packages.time().toLocalDateTime();
		Set<String> times = tar.stream().map(Entry::time).collect(Collectors.toSet());
		assertEquals(Set.of(time.toLocalDate() + " " + time.toLocalTime() + ":00"), times);
		assertEquals(Set.of(time), times(Packages.find("newsmark-*.zip")));
		for (Path jar : ownJars()) {
			assertEquals(jar.toString(), Set.of(time), times(jar));
		}
	}

	private static Set<LocalDateTime> times(Path archive) throws IOException {
		try (ZipFile zip = new ZipFile(archive.toFile())) {
			return zip.stream().map(ZipEntry::getTimeLocal).collect(Collectors.toSet());
		}
	}

	@Test
	public void letEverybodyReadFilesAndRunPrograms() throws Exception {
		for (Entry entry : tar) {
			assertEquals(entry.name(), entry.name().startsWith("bin/") ? "-rwxr-xr-x" : "-rw-r--r--", entry.mode());
		}
	}

	@Test
	public void nothingInThemSaysWhereItWasBuilt() throws Exception {
		String folder = Newsroom.folder("").toString();
		for (Path jar : ownJars()) {
			try (ZipFile zip = new ZipFile(jar.toFile())) {
				for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
					assertFalse(jar + ": " + entry, content(zip, entry).contains(folder));
				}
			}
		}
	}

	private static String content(ZipFile zip, ZipEntry entry) throws IOException {
		try (InputStream bytes = zip.getInputStream(entry)) {
			return new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1);
		}
	}

	@Test
	public void theNoticeNamesTheLicenseOfEachLibrary() throws Exception {
		Set<String> libraries = Packages.libraries().stream().map(jar -> jar.getFileName().toString())
				.filter(name -> !name.startsWith("org.newsmark"))
				.map(name -> name.replaceFirst("-\\d.*", "")).collect(Collectors.toCollection(TreeSet::new));
		Matcher lines = Pattern.compile("^(\\S+) {2,}(?!license)\\S", Pattern.MULTILINE)
				.matcher(Files.readString(Newsroom.folder("dsl.cli/src/package/NOTICE")));
		assertEquals(libraries,
				lines.results().map(line -> line.group(1)).collect(Collectors.toCollection(TreeSet::new)));
	}

	@Test
	public void runWhereTheyAreUnpacked() throws Exception {
		Path folder = scratch.newFolder("some where").toPath();
		Run.of(folder, "tar", "-xzf", Packages.find("newsmark-*.tar.gz").toString(), "--strip-components=1")
				.printing(0);
		Files.writeString(folder.resolve("a.news"), Packages.BAD);
		String found = Run.of(folder, "bin/newsmark", "check", "a.news").printing(1);
		assertTrue(found, found.contains("error a.news:5:1 No source stands behind this claim"));
	}

	/** Returns what the one jar holds of Newsmark itself, as the build has packed it before. */
	private static List<Path> ownJars() throws IOException {
		List<Path> own = new ArrayList<>(List.of(Packages.find("org.newsmark.cli-*.jar")));
		Packages.libraries().stream().filter(jar -> jar.getFileName().toString().startsWith("org.newsmark")).forEach(own::add);
		return own;
	}

	private static List<String> names(List<Entry> entries) {
		return entries.stream().map(Entry::name).toList();
	}

	private static List<String> zipNames() throws IOException {
		try (ZipFile zip = new ZipFile(Packages.find("newsmark-*.zip").toFile())) {
			return zip.stream().filter(entry -> !entry.isDirectory())
					.map(entry -> entry.getName().substring(entry.getName().indexOf('/') + 1)).toList();
		}
	}
}
