package org.newsmark.dsl.ide.commands;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.lsp4j.Range;
import org.newsmark.dsl.ide.workspace.Address;
import org.newsmark.dsl.ide.workspace.FileSummary;
import org.newsmark.dsl.ide.workspace.FileSummary.SourceEntry;
import org.newsmark.dsl.ide.workspace.FileSummary.StatementEntry;
import org.newsmark.dsl.ide.workspace.FileSummary.StatementKind;
import org.newsmark.dsl.ide.workspace.FileSummary.StoryEntry;
import org.newsmark.dsl.ide.workspace.Index;
import org.newsmark.dsl.ide.workspace.Uris;

import com.google.inject.Inject;

/** Lists every source of the workspace with the claims and quotes that rest on it. It reads the index once. */
final class LedgerCommand implements Command {

	/** Holds the ledger; {@code unsourced} has the claims that name no source and no reason for that. */
	record Answer(List<LedgerStory> stories, List<LedgerSource> sources, List<LedgerStatement> unsourced) {
	}

	/** Describes a story; {@code published} is missing where it does not say. */
	record LedgerStory(String slug, String file, String headline, String published, Range range, int claims, int quotes) {
	}

	/** Describes a source; ranges are those of the protocol, from zero. */
	record LedgerSource(String id, String file, String kind, String name, Range range, List<LedgerStatement> claims,
			List<LedgerStatement> quotes) {
	}

	/** Describes a claim or quote; {@code id} and {@code status} are missing where it has none. */
	record LedgerStatement(String file, Range range, String id, String words, String status, boolean denied) {
	}

	@Inject
	private Index index;

	@Override
	public Answer execute(Arguments arguments) {
		return new Reading(index).answer();
	}

	private static final class Reading {

		private final List<FileSummary> files;
		private final Set<Address> denied;
		private final Map<Address, List<LedgerStatement>> claims = new HashMap<>();
		private final Map<Address, List<LedgerStatement>> quotes = new HashMap<>();
		private final List<LedgerStatement> unsourced = new ArrayList<>();

		Reading(Index index) {
			files = index.files();
			denied = index.denied();
			for (FileSummary file : files) {
				file.statements().forEach(statement -> enter(statement, file));
			}
		}

		Answer answer() {
			return new Answer(files.stream().flatMap(file -> file.story().map(story -> story(story, file)).stream()).toList(),
					files.stream().flatMap(file -> file.sources().stream().map(source -> source(source, file))).toList(),
					unsourced);
		}

		private void enter(StatementEntry statement, FileSummary file) {
			boolean isClaim = statement.kind() == StatementKind.CLAIM;
			Address address = statement.address();
			LedgerStatement entry = new LedgerStatement(Uris.text(file.uri()), statement.range(),
					address == null ? null : address.id(), statement.words(), statement.status(), denied.contains(address));
			statement.restsOn().forEach(source -> (isClaim ? claims : quotes)
					.computeIfAbsent(source, any -> new ArrayList<>()).add(entry));
			if (isClaim && !statement.isSourced()) {
				unsourced.add(entry);
			}
		}

		private LedgerSource source(SourceEntry source, FileSummary file) {
			return new LedgerSource(source.address().id(), Uris.text(file.uri()), source.kind().getLiteral(), source.name(),
					source.selection(), claims.getOrDefault(source.address(), List.of()),
					quotes.getOrDefault(source.address(), List.of()));
		}

		private static LedgerStory story(StoryEntry story, FileSummary file) {
			long claims = file.statements().stream().filter(each -> each.kind() == StatementKind.CLAIM).count();
			return new LedgerStory(story.address() == null ? null : story.address().id(), Uris.text(file.uri()),
					story.headline(), story.published(), story.selection(), (int) claims, file.statements().size() - (int) claims);
		}
	}
}
