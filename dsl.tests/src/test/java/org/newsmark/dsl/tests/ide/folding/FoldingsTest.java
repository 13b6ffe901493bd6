package org.newsmark.dsl.tests.ide.folding;

import static org.junit.Assert.assertEquals;

import java.util.List;

import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.junit.After;
import org.junit.Test;
import org.newsmark.dsl.tests.ide.Editor;

public class FoldingsTest {

	private final Editor editor = new Editor();

	@After
	public void close() {
		editor.close();
	}

	@Test
	public void theHeaderAndItsDeclarationsFold() {
		editor.open("story \"Bridge\" {\n  slug bridge\n}\n\nsource mayor: person \"Ada\" {\n  role \"Mayor\"\n}\n---\n");
		assertEquals(List.of("0-6 region", "0-2", "4-6"), folds());
	}

	@Test
	public void aRunOfImportsFolds() {
		editor.open("import \"a.news\"\nimport \"b.news\"\n\nstory \"Bridge\"\nimport \"c.news\"\n");
		assertEquals(List.of("0-1 imports"), folds());
	}

	@Test
	public void sectionsFoldUpToTheNextAsHighOne() {
		editor.open("story \"Bridge\"\n---\nLead\n\n# One\n\na\n\n## Two\n\nb\n\nThree\n---\n\nc\n\n# Four\n");
		assertEquals(List.of("4-15 region", "8-10 region", "12-15 region"), folds());
	}

	@Test
	public void paragraphsOfSeveralLinesFold() {
		editor.open("---\none\ntwo\n\n- three\n- four\n  five\n\nsix\n");
		assertEquals(List.of("1-2", "5-6"), folds());
	}

	@Test
	public void codeFolds() {
		editor.open("---\none\n\n```\n# code\n```\n\n~~~ yaml\n```\n~~~\n\ntwo\n\n- ```\n  x\n  ```\n");
		assertEquals(List.of("3-5 region", "7-9 region", "13-15 region"), folds());
	}

	@Test
	public void codeThatIsNotClosedFoldsToTheEnd() {
		editor.open("---\none\n\n```\n# code\nx\n");
		assertEquals(List.of("3-5 region"), folds());
	}

	@Test
	public void aRunOfCommentsFolds() {
		editor.open("// a\n// b\n\n// c\nstory \"Bridge\" // d\n// e\n---\none\n\n// f\n// g\n// h\ntwo\n");
		assertEquals(List.of("0-1 comment", "9-11 comment"), folds());
	}

	@Test
	public void linesMayEndAsOnOtherSystems() {
		editor.open("story \"🚢\" {\r\n  slug x\r\n}\r\n---\r\none\r\ntwo\r\n");
		assertEquals(List.of("0-2 region", "0-2", "4-5"), folds());
	}

	@Test
	public void unfinishedTextFoldsAsFarAsItGoes() {
		editor.open("story \"Bridge\" {\n  slug bridge\n  published\n");
		assertEquals(List.of("0-2"), folds());
		editor.edit("");
		assertEquals(List.of(), folds());
	}

	private List<String> folds() {
		return Editor.get(editor.files().foldingRange(new FoldingRangeRequestParams(editor.file()))).stream()
				.map(fold -> fold.getStartLine() + "-" + fold.getEndLine()
						+ (fold.getKind() == null ? "" : " " + fold.getKind()))
				.toList();
	}
}
