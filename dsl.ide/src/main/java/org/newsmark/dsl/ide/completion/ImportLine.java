package org.newsmark.dsl.ide.completion;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.newsmark.Import;
import org.newsmark.dsl.parser.Lines;
import org.newsmark.dsl.scoping.FileNames;
import org.newsmark.dsl.validation.Edits;

/** Adds imports to a draft as a reporter would: below the others; where there is none, on top of the file. */
final class ImportLine {

	private final Draft draft;
	private final String lineBreak;
	private final boolean isFirst;
	private final Position place;

	ImportLine(Draft draft) {
		this.draft = draft;
		this.lineBreak = Edits.lineBreak(draft.text());
		List<Import> imports = draft.file().getDeclarations().stream().filter(Import.class::isInstance)
				.map(Import.class::cast).toList();
		this.isFirst = imports.isEmpty();
		this.place = draft.positions().position(isFirst ? top() : lineEnd(imports.get(imports.size() - 1)));
	}

	/** Returns the edit that imports the file. */
	TextEdit edit(URI file) {
		String line = "import " + Edits.quoted(way(draft, file));
		return new TextEdit(new Range(place, place), isFirst ? line + lineBreak + lineBreak : lineBreak + line);
	}

	private int top() {
		return draft.text().startsWith("\uFEFF") ? 1 : 0;
	}

	private int lineEnd(Import last) {
		return Lines.end(draft.text(), NodeModelUtils.findActualNodeFor(last).getEndOffset());
	}

	/** Returns the way to a file from the one that is to import it. */
	static String way(Draft draft, URI file) {
		return FileNames.from(draft.file(), file);
	}

	/**
	 * Tells whether a way leads to the file that can be written: there is none across drives, none from a file that is
	 * in no folder yet, and none where a name has a line break in it.
	 */
	static boolean isPossible(Draft draft, URI file) {
		return draft.uri().isFile() && file.isFile() && file.deresolve(draft.uri()).isRelative()
				&& !way(draft, file).startsWith("/") && way(draft, file).chars().noneMatch(Character::isISOControl);
	}
}
