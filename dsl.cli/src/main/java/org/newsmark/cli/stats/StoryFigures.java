package org.newsmark.cli.stats;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.newsmark.dsl.model.Chains;
import org.newsmark.dsl.model.Coverage;
import org.newsmark.dsl.model.Sourcing;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.SourceKind;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.output.body.CitedSources;
import org.newsmark.dsl.output.site.SourceFiles;

/**
 * Holds what is counted in one story, without the model.
 *
 * @param authors as in the byline
 * @param unsourced how many claims say why they need no source
 * @param firstHand how many claims and quotes the newsroom has from a source itself
 * @param anonymous how many claims and quotes rest on anonymous sources alone
 * @param hearsay how many sources the farthest claim or quote passed through
 * @param sources who is cited, as the ledger of sources tells them apart
 * @param unarchived the addresses behind the story of which no copy is archived
 */
public record StoryFigures(List<String> authors, int claims, int quotes, int unsourced, int firstHand, int anonymous,
		Coverage coverage, int hearsay, Map<SourceKind, Set<String>> sources, Set<Link> unarchived) {

	/** Counts in a file; what did not parse does not count. */
	public static StoryFigures of(NewsFile file, SourceFiles names) {
		Story story = Stories.story(file);
		Sourcing sourcing = Sourcing.of(file);
		return new StoryFigures(story == null ? List.of() : List.copyOf(story.getByline()), sourcing.claims(),
				sourcing.quotes(),
				sourcing.waived(), sourcing.firstHand(), sourcing.anonymous(), Coverage.of(file),
				Statements.headsIn(file).stream().mapToInt(Chains::depth).max().orElse(0),
				sourcing.speakers().stream().collect(Collectors.groupingBy(Source::getKind,
						Collectors.mapping(names::source, Collectors.toSet()))),
				CitedSources.of(file).sources().stream().flatMap(source -> Link.unarchived(source).stream())
						.collect(Collectors.toSet()));
	}
}
