package org.newsmark.dsl.tests.ide.session;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Makes, changes, moves and removes files and folders behind the server's back. */
public class FoldersTest {

	private static final String BAD = RawEditor.STORY + "[It closes]{claim}.\n";
	private static final String CITING = RawEditor.STORY + "[It closes]{claim by @mayor}.\n";
	private static final String MAYOR = "source mayor: person \"Ada Lund\"\n";

	@Rule
	public final TemporaryFolder scratch = new TemporaryFolder();

	private Path first;
	private Path second;
	private RawEditor editor;

	@Before
	public void createFolders() throws IOException {
		first = scratch.newFolder("first").toPath().toRealPath();
		second = scratch.newFolder("second").toPath().toRealPath();
		Files.createDirectory(first.resolve(".git"));
		Files.createDirectory(second.resolve(".git"));
		editor = RawEditor.inProcess();
	}

	@After
	public void close() throws IOException {
		editor.close();
	}

	@Test
	public void filesThatAppearAreCheckedAndThoseThatGoAreNot() throws IOException {
		editor.greet(first);
		write("first/a.news", BAD);
		changed("first/a.news", 1);
		editor.awaitRules(uri("first/a.news"), "claim-without-source");
		Files.delete(first.resolve("a.news"));
		changed("first/a.news", 3);
		editor.awaitRules(uri("first/a.news"));
	}

	@Test
	public void storiesAreCheckedAgainWhenTheNewsroomFileAppearsChangesOrGoes() throws IOException {
		write("first/a.news", CITING);
		editor.greet(first).awaitRules(uri("first/a.news"), "unresolved-reference");
		write("first/newsroom.news", MAYOR);
		changed("first/newsroom.news", 1);
		editor.awaitRules(uri("first/a.news"));
		write("first/newsroom.news", MAYOR.replace("mayor:", "major:"));
		changed("first/newsroom.news", 2);
		editor.awaitRules(uri("first/a.news"), "unresolved-reference");
		write("first/newsroom.news", MAYOR);
		changed("first/newsroom.news", 2);
		editor.awaitRules(uri("first/a.news"));
		Files.delete(first.resolve("newsroom.news"));
		changed("first/newsroom.news", 3);
		editor.awaitRules(uri("first/a.news"), "unresolved-reference");
	}

	@Test
	public void findingsMoveWithAFileThatIsRenamed() throws IOException {
		write("first/a.news", BAD);
		editor.greet(first).awaitRules(uri("first/a.news"), "claim-without-source");
		Files.move(first.resolve("a.news"), first.resolve("b.news"));
		changed("first/a.news", 3);
		changed("first/b.news", 1);
		editor.awaitRules(uri("first/a.news"));
		editor.awaitRules(uri("first/b.news"), "claim-without-source");
	}

	@Test
	public void findingsGoWithTheirFolder() throws IOException {
		write("first/desk/a.news", BAD);
		editor.greet(first).awaitRules(uri("first/desk/a.news"), "claim-without-source");
		Files.delete(first.resolve("desk/a.news"));
		Files.delete(first.resolve("desk"));
		editor.tell("workspace/didChangeWatchedFiles", "{'changes': [{'uri': '" + uri("first/desk")
				+ "', 'type': 3}]}");
		editor.awaitRules(uri("first/desk/a.news"));
	}

	@Test
	public void aFileThatIsOpenKeepsItsFindingsWhenItGoesFromDisk() throws IOException {
		write("first/a.news", BAD);
		editor.greet(first).open(uri("first/a.news"), 1, BAD).rules(uri("first/a.news"), 1);
		Files.delete(first.resolve("a.news"));
		changed("first/a.news", 3);
		editor.forget().replace(uri("first/a.news"), 2, BAD);
		assertEquals(List.of("claim-without-source"), editor.rules(uri("first/a.news"), 2));
		editor.close(uri("first/a.news")).awaitRules(uri("first/a.news"));
	}

	@Test
	public void filesThatACheckPassesOverArePassedOver() throws IOException {
		write("first/.gitignore", "old/\n");
		editor.greet(first);
		for (String name : List.of("first/README.md", "first/old/a.news", "first/.hidden/a.news", "second/a.news")) {
			write(name, BAD);
			changed(name, 1);
		}
		write("first/b.news", BAD);
		changed("first/b.news", 1);
		editor.awaitRules(uri("first/b.news"), "claim-without-source");
		assertEquals(1, editor.heard("textDocument/publishDiagnostics").size());
	}

	@Test
	public void aFileOutsideOfAllFoldersIsCheckedWhileItIsOpen() throws IOException {
		write("second/a.news", BAD);
		editor.greet(first).open(uri("second/a.news"), 1, BAD + BAD.substring(BAD.indexOf('[')));
		assertEquals(2, editor.rules(uri("second/a.news"), 1).size());
		editor.close(uri("second/a.news")).awaitRules(uri("second/a.news"));
	}

	@Test
	public void foldersComeAndGo() throws IOException {
		write("first/a.news", BAD);
		write("second/b.news", BAD);
		editor.greet(first).awaitRules(uri("first/a.news"), "claim-without-source");
		editor.tell("workspace/didChangeWorkspaceFolders",
				"{'event': {'added': [" + RawEditor.folder(second) + "], 'removed': [" + RawEditor.folder(first)
						+ "]}}");
		editor.awaitRules(uri("second/b.news"), "claim-without-source");
		editor.awaitRules(uri("first/a.news"));
	}

	@Test
	public void slugsAreComparedAcrossFolders() throws IOException {
		write("first/a.news", RawEditor.STORY);
		write("second/a.news", RawEditor.STORY);
		editor.greet(first);
		editor.tell("workspace/didChangeWorkspaceFolders", "{'event': {'added': [" + RawEditor.folder(second)
				+ "], 'removed': []}}");
		editor.awaitRules(uri("first/a.news"), "duplicate-slug");
		editor.awaitRules(uri("second/a.news"), "duplicate-slug");
		editor.tell("workspace/didChangeWorkspaceFolders", "{'event': {'added': [], 'removed': ["
				+ RawEditor.folder(second) + "]}}");
		editor.awaitRules(uri("first/a.news"));
		editor.awaitRules(uri("second/a.news"));
	}

	@Test
	public void aTextWithoutAFileIsCheckedAsWell() {
		editor.greet(first).open("untitled:Untitled-1", 1, "import \"b.news\"\n" + BAD);
		assertTrue(editor.rules("untitled:Untitled-1", 1).contains("claim-without-source"));
		editor.close("untitled:Untitled-1").awaitRules("untitled:Untitled-1");
	}

	@Test
	public void aFolderIsNoStory() throws IOException {
		Files.createDirectory(first.resolve("folder.news"));
		write("first/a.news", "import \"folder.news\"\n" + RawEditor.STORY);
		editor.greet(first).awaitRules(uri("first/a.news"), "unresolved-reference");
		String answer = editor.ask("textDocument/documentSymbol", "{'textDocument': {'uri': '"
				+ uri("first/folder.news") + "'}}").toString();
		assertTrue(answer, answer.contains("\"result\":null"));
	}

	@Test
	public void aRootMayBeAFileOrNothing() throws IOException {
		write("first/a.news", BAD);
		editor.greet(first.resolve("a.news"));
		editor.tell("workspace/didChangeWorkspaceFolders",
				"{'event': {'added': [" + RawEditor.folder(first.resolve("nothing")) + "], 'removed': []}}");
		editor.open("untitled:x", 1, BAD);
		assertEquals(List.of("claim-without-source"), editor.rules("untitled:x", 1));
		assertEquals(List.of(), editor.heard("window/showMessage"));
	}

	private void write(String name, String text) throws IOException {
		Path file = scratch.getRoot().toPath().toRealPath().resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	private String uri(String name) throws IOException {
		return scratch.getRoot().toPath().toRealPath().resolve(name).toUri().toString();
	}

	private void changed(String name, int type) throws IOException {
		editor.tell("workspace/didChangeWatchedFiles", "{'changes': [{'uri': '" + uri(name) + "', 'type': " + type
				+ "}]}");
	}
}
