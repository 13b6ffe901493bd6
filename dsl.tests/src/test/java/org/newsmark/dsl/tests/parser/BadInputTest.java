package org.newsmark.dsl.tests.parser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.validation.Issue;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.tests.Newsroom;
import org.newsmark.dsl.validation.Crash;

/** Reads what no reporter writes: each is one finding at its place, or none, and the rest of the story is checked. */
public class BadInputTest {

	private static final String HEADER = "story \"x\" {\n  published 2025-11-30\n}\nsource a: person \"A\"\n---\n";
	/** The last paragraph of each story: it must be checked, whatever stands before it. */
	private static final String LAST = "\n\n[Nobody says so]{claim}, and [she does]{claim by @a}.\n";
	private static final String LAST_FINDING = "claim-without-source";

	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();

	@Test
	public void aHundredThousandLoneBracketsAreProse() {
		finds(HEADER + "[".repeat(100_000) + LAST, LAST_FINDING);
		finds(HEADER + "]".repeat(100_000) + LAST, LAST_FINDING);
		finds(HEADER + "{".repeat(100_000) + LAST, LAST_FINDING);
		finds(HEADER + "[a](".repeat(50_000) + LAST, LAST_FINDING);
		finds(HEADER + "`".repeat(3) + "a ` ".repeat(50_000) + LAST, LAST_FINDING);
	}

	@Test
	public void spansThatNestTooDeepAreOneFinding() {
		finds(HEADER + "[".repeat(10_000) + "x" + "]{claim by @a}".repeat(10_000) + LAST, "syntax", LAST_FINDING);
		finds(HEADER + "[".repeat(64) + "x" + "]{claim by @a}".repeat(64) + LAST, LAST_FINDING);
		finds(HEADER + "[".repeat(65) + "x" + "]{claim by @a}".repeat(65) + LAST, "syntax", LAST_FINDING);
	}

	@Test
	public void listsAndQuotesMayNestAsDeepAsTheyLike() {
		finds(HEADER + "> ".repeat(5_000) + "x" + LAST, LAST_FINDING);
		finds(HEADER + "- ".repeat(5_000) + "x" + LAST, LAST_FINDING);
	}

	@Test(timeout = 30_000)
	public void aThousandListsInListsAreReadInStep() {
		StringBuilder list = new StringBuilder(HEADER);
		for (int depth = 0; depth < 1_500; depth++) {
			list.append("  ".repeat(depth)).append("- item\n");
		}
		finds(list + LAST, LAST_FINDING);
	}

	@Test(timeout = 30_000)
	public void twentyThousandBrokenHeaderLinesAreReadInStep() {
		assertEquals(20_000, Newsroom.check(HEADER.replace("---\n", "junk line here\n".repeat(20_000) + "---\nText.\n")).size());
		assertEquals(1, Newsroom.check("story \"x\" {\n  published 2025-11-30\n}\n" + "junk line here\n".repeat(20_000)).size());
	}

	@Test(timeout = 30_000)
	public void fiftyThousandCitationsOfNothingAreReadInStep() {
		String cited = "[x]{claim by @nobody}.\n\n[y]{claim by @a denies #nothing}.\n\n";
		assertEquals(50_000, Newsroom.check(HEADER + cited.repeat(25_000)).size());
	}

	@Test
	public void aCitationOfNothingIsFoundInEachVersionOfAText() {
		String cited = "[x]{claim by @nobody}. [y]{claim by @a}.\n";
		NewsFile before = Newsroom.parse(HEADER + cited);
		assertEquals(List.of("unresolved-reference"), Newsroom.check(before).stream().map(Issue::getCode).toList());
		XtextResource resource = (XtextResource) before.eResource();
		resource.relink();
		assertEquals(List.of("unresolved-reference"), Newsroom.check(before).stream().map(Issue::getCode).toList());
		resource.update(HEADER.indexOf("source a"), 0, "source nobody: person \"B\"\n");
		NewsFile after = (NewsFile) resource.getContents().get(0);
		assertEquals(List.of(), Newsroom.check(after).stream().map(Issue::getCode).toList());
	}

	@Test(timeout = 30_000)
	public void fiftyThousandMistakesOfOneBlockAreOneFinding() {
		finds(HEADER + "[x]{claim " + "= ".repeat(50_000) + "}" + LAST, "syntax", LAST_FINDING);
	}

	@Test
	public void aLineOfFiveMegabytesIsALine() {
		finds(HEADER + "word ".repeat(1_000_000) + LAST, LAST_FINDING);
	}

	@Test
	public void aFileOfFiftyMegabytesIsAFile() {
		String paragraph = "The council voted to close the bridge. ".repeat(8) + "[Officials met]{claim by @a} in the hall.\n\n";
		finds(HEADER + paragraph.repeat(50_000_000 / paragraph.length()) + LAST, LAST_FINDING);
	}

	@Test
	public void anEmptyFileIsASourceBook() {
		finds("");
		finds("\n\n");
		finds("// nothing\n");
	}

	@Test
	public void aByteOrderMarkIsDropped() throws IOException {
		assertEquals(List.of("6:1 " + LAST_FINDING), places(load(("\uFEFF" + HEADER + "[x]{claim} and [y]{claim by @a}\n")
				.getBytes(StandardCharsets.UTF_8))));
	}

	@Test
	public void bytesThatAreNoUtf8AreOneFindingAtTheFirst() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.write((HEADER + "Caf").getBytes(StandardCharsets.UTF_8));
		bytes.write(0xE9);
		bytes.write((" and " + LAST).getBytes(StandardCharsets.UTF_8));
		bytes.write(0xFF);
		assertEquals(List.of("6:4 syntax", "8:1 " + LAST_FINDING), places(load(bytes.toByteArray())));
	}

	@Test
	public void aSurrogateInUtf8IsNoUtf8() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.write((HEADER + "x").getBytes(StandardCharsets.UTF_8));
		bytes.write(new byte[] { (byte) 0xED, (byte) 0xA0, (byte) 0x80 });
		bytes.write(LAST.getBytes(StandardCharsets.UTF_8));
		assertEquals(List.of("6:2 syntax", "8:1 " + LAST_FINDING), places(load(bytes.toByteArray())));
	}

	@Test
	public void charactersThatNoPageCanCarryAreFindings() {
		finds(HEADER + "Null \0 here" + LAST, "syntax", LAST_FINDING);
		finds(HEADER + "Half \uD83D here" + LAST, "syntax", LAST_FINDING);
		finds("story \"x\0y\" {\n  published 2025-11-30\n}\nsource a: person \"A\"\n---\n" + LAST, "syntax", LAST_FINDING);
	}

	@Test
	public void lineEndsOfAllKindsGiveTheSameFindings() throws IOException {
		try (Stream<Path> files = Files.walk(Newsroom.folder("spec/rules"))) {
			for (Path file : files.filter(each -> each.toString().endsWith(".news")).toList()) {
				String text = Files.readString(file);
				List<String> expected = places(Newsroom.check(Newsroom.parse(file, text)));
				for (String end : List.of("\r\n", "\r")) {
					assertEquals(file + " with " + end.replace("\r", "CR").replace("\n", "LF"), expected,
							places(Newsroom.check(Newsroom.parse(file, text.replace("\n", end)))));
				}
			}
		}
	}

	@Test
	public void mixedLineEndsAreLineEnds() {
		assertEquals(List.of("8:1 " + LAST_FINDING), places(Newsroom
				.check("story \"x\" {\r\n  published 2025-11-30\r}\nsource a: person \"A\"\r---\r\nOne.\r\r[x]{claim}, [y]{claim by @a}\r")));
	}

	@Test
	public void astralCharactersKeepColumnsRight() {
		assertEquals(List.of("6:11 " + LAST_FINDING),
				places(Newsroom.check(HEADER + "😀 𝒜 and [x]{claim} [y]{claim by @a}")));
	}

	@Test
	public void anImportThatLeadsNowhereIsAFindingAndOneInACircleIsNone() throws IOException {
		Path self = folder.newFile("self.news").toPath();
		Files.writeString(self, "import \"self.news\"\nimport \"other.news\"\nimport \"gone.news\"\nsource a: person \"A\"\n");
		Files.writeString(folder.newFile("other.news").toPath(), "import \"self.news\"\nsource b: person \"B\"\n");
		assertEquals(List.of("3:8 unresolved-reference"), places(Newsroom.check(Newsroom.parse(self, Files.readString(self)))));
	}

	@Test
	public void aFolderNamedLikeAFileIsNoImport() throws IOException {
		folder.newFolder("folder.news");
		Path file = folder.newFile("a.news").toPath();
		String text = "import \"folder.news\"\nsource a: person \"A\"\n";
		assertEquals(List.of("1:8 unresolved-reference"), places(Newsroom.check(Newsroom.parse(file, text))));
	}

	@Test
	public void aFolderNamedLikeTheNewsroomFileIsNone() throws IOException {
		folder.newFolder("newsroom.news");
		Path file = folder.newFile("a.news").toPath();
		assertEquals(List.of(), places(Newsroom.check(Newsroom.parse(file, "source a: person \"A\"\n"))));
	}

	@Test(timeout = 60_000)
	public void aPipeIsNoImportAndNoNewsroomFile() throws IOException, InterruptedException {
		assumeTrue("This system makes no named pipes", isPipe("pipe.news") && isPipe("newsroom.news"));
		Path file = folder.newFile("a.news").toPath();
		String text = "import \"pipe.news\"\nsource a: person \"A\"\n";
		assertEquals(List.of("1:8 unresolved-reference"), places(Newsroom.check(Newsroom.parse(file, text))));
	}

	private boolean isPipe(String name) throws InterruptedException {
		try {
			return new ProcessBuilder("mkfifo", name).directory(folder.getRoot()).start().waitFor() == 0;
		} catch (IOException thereIsNoSuchCommand) {
			return false;
		}
	}

	private static void finds(String text, String... rules) {
		List<Issue> found = Newsroom.check(text);
		assertFalse(found.toString(), found.stream().anyMatch(Crash::is));
		assertEquals(List.of(rules), found.stream().map(Issue::getCode).toList());
	}

	private static List<Issue> load(byte[] bytes) throws IOException {
		XtextResource resource = (XtextResource) Newsroom.get(XtextResourceSet.class)
				.createResource(URI.createURI("memory:/newsroom/story.news"));
		resource.load(new ByteArrayInputStream(bytes), Map.of());
		List<Issue> found = Newsroom.check((NewsFile) resource.getContents().get(0));
		assertTrue(found.toString(), found.stream().noneMatch(Crash::is));
		return found;
	}

	private static List<String> places(List<Issue> found) {
		return found.stream().map(issue -> issue.getLineNumber() + ":" + issue.getColumn() + " " + issue.getCode()).toList();
	}
}
