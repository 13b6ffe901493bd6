package org.newsmark.dsl.ide.symbols;

import org.eclipse.lsp4j.SymbolKind;
import org.newsmark.dsl.ide.workspace.FileSummary.StatementKind;
import org.newsmark.dsl.newsmark.SourceKind;

/**
 * Chooses, of the kinds of symbols that editors have pictures for, those for the parts of a story. No two parts share
 * one, so that each can be told by its picture and sifted by its kind.
 */
public final class SymbolKinds {

	public static final SymbolKind STORY = SymbolKind.Class;
	public static final SymbolKind IMPORT = SymbolKind.Module;
	public static final SymbolKind POLICY = SymbolKind.Object;
	public static final SymbolKind SECTION = SymbolKind.Namespace;
	/** It is true or it is false. */
	public static final SymbolKind CLAIM = SymbolKind.Boolean;
	public static final SymbolKind QUOTE = SymbolKind.String;

	private SymbolKinds() {
	}

	public static SymbolKind of(StatementKind kind) {
		return switch (kind) {
		case CLAIM -> CLAIM;
		case QUOTE -> QUOTE;
		};
	}

	/** Returns what a source looks like: something that speaks, holds, happens, or is not known. */
	public static SymbolKind of(SourceKind kind) {
		return switch (kind) {
		case PERSON -> SymbolKind.Variable;
		case ORGANIZATION -> SymbolKind.Struct;
		case PUBLICATION -> SymbolKind.Package;
		case DOCUMENT -> SymbolKind.File;
		case DATASET -> SymbolKind.Array;
		case POST -> SymbolKind.Interface;
		case OBSERVATION -> SymbolKind.Event;
		case ANONYMOUS -> SymbolKind.Null;
		};
	}
}
