package org.newsmark.dsl.ide.commands;

import java.util.List;

import org.eclipse.lsp4j.Range;

/**
 * Holds every source of the workspace, with the claims and quotes that rest on it. Ranges are those of the protocol: they
 * count from zero, in UTF-16.
 *
 * @param unsourced the claims that name no source and no reason for that
 */
public record Ledger(List<Story> stories, List<Source> sources, List<Statement> unsourced) {

	/** Describes a story; {@code published} is null where it does not say. */
	public record Story(String slug, String file, String headline, String published, Range range, int claims, int quotes) {
	}

	/** Describes a source; {@code name} is null where it has none. */
	public record Source(String id, String file, String kind, String name, Range range, List<Statement> claims,
			List<Statement> quotes) {
	}

	/** Describes a claim or quote; {@code id} and {@code status} are null where it has none. */
	public record Statement(String file, Range range, String id, String words, String status, boolean denied) {
	}
}
