package org.newsmark.dsl.ide.workspace;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.newsmark.dsl.model.Coverage;
import org.newsmark.dsl.newsmark.SourceKind;

/**
 * Tells of a file what others ask about it, after its model is gone.
 *
 * @param uri the file
 * @param story the story that it tells, if any
 * @param sources what it declares, in the order of the text
 * @param statements its claims and quotes, each chain once, in the order of the text
 * @param mentions where it names a declaration, its own or another file's
 * @param sees the files that were read for it, itself included
 * @param surface what other files can see of it: where it is the same as before, they need no new check
 */
public record FileSummary(URI uri, Optional<StoryEntry> story, List<SourceEntry> sources,
		List<StatementEntry> statements, List<Mention> mentions, Set<URI> sees, String surface) {

	/** Tells what kind of span makes a statement. */
	public enum StatementKind {
		CLAIM, QUOTE
	}

	/** Tells in which part a declaration is named. */
	public enum Role {
		BY, VIA, EVIDENCE, MENTION, SOURCE_BY, SOURCE_VIA, DENIES, SUPPORTS, CORRECTS, ANSWERS, CONTINUES, STORY
	}

	/**
	 * Describes a story.
	 *
	 * @param published the date as written, or null
	 * @param selection its slug, or its headline where it has none
	 */
	public record StoryEntry(Address address, String headline, String published, Coverage coverage, Range range,
			Range selection) {
	}

	/** Describes a source; {@code selection} is its id. */
	public record SourceEntry(Address address, SourceKind kind, String name, Range range, Range selection) {
	}

	/**
	 * Describes a claim or quote, by the first span of its chain.
	 *
	 * @param address null where it has no id
	 * @param words what a reader reads in it, on one line
	 * @param restsOn the sources behind it, its own and inherited ones, with its evidence
	 * @param isSourced whether it has any source, or says why it needs none
	 * @param status as written, or null
	 * @param selection its id, or the whole span where it has none
	 */
	public record StatementEntry(Address address, StatementKind kind, String words, List<Address> restsOn,
			boolean isSourced, String status, Range range, Range selection) {
	}

	/**
	 * Tells that something is named.
	 *
	 * @param target what is named
	 * @param range the id alone, without {@code @} or {@code #}
	 * @param statement which of the file's statements names it, or -1
	 */
	public record Mention(Address target, Role role, Range range, int statement) {
	}

	/** Returns the place of a range of this file, as the protocol names it. */
	public Location location(Range range) {
		return new Location(Uris.text(uri), range);
	}
}
