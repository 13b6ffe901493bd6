package org.newsmark.dsl.ide.symbols;

import org.eclipse.lsp4j.SymbolKind;
import org.newsmark.dsl.ide.workspace.FileSummary.StatementKind;

/** Chooses, of the kinds of symbols that editors have pictures for, those for the parts of a story. */
final class SymbolKinds {

	static final SymbolKind STORY = SymbolKind.Class;
	static final SymbolKind IMPORT = SymbolKind.Module;
	static final SymbolKind SOURCE = SymbolKind.Variable;
	static final SymbolKind POLICY = SymbolKind.Object;
	static final SymbolKind SECTION = SymbolKind.Namespace;
	/** It is true or it is false. */
	static final SymbolKind CLAIM = SymbolKind.Boolean;
	static final SymbolKind QUOTE = SymbolKind.String;

	private SymbolKinds() {
	}

	static SymbolKind of(StatementKind kind) {
		return switch (kind) {
		case CLAIM -> CLAIM;
		case QUOTE -> QUOTE;
		};
	}
}
