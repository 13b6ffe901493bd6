package org.newsmark.dsl.ide.commands;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

	@Inject
	private Index index;

	@Override
	public Ledger execute(Arguments arguments) {
		return new Reading(index).answer();
	}

	private static final class Reading {

		private final List<FileSummary> files;
		private final Set<Address> denied;
		private final Map<Address, List<Ledger.Statement>> claims = new HashMap<>();
		private final Map<Address, List<Ledger.Statement>> quotes = new HashMap<>();
		private final List<Ledger.Statement> unsourced = new ArrayList<>();

		Reading(Index index) {
			files = index.files();
			denied = index.denied();
			for (FileSummary file : files) {
				file.statements().forEach(statement -> enter(statement, file));
			}
		}

		Ledger answer() {
			return new Ledger(files.stream().flatMap(file -> file.story().map(story -> story(story, file)).stream()).toList(),
					files.stream().flatMap(file -> file.sources().stream().map(source -> source(source, file))).toList(),
					unsourced);
		}

		private void enter(StatementEntry statement, FileSummary file) {
			boolean isClaim = statement.kind() == StatementKind.CLAIM;
			Address address = statement.address();
			Ledger.Statement entry = new Ledger.Statement(Uris.text(file.uri()), statement.range(),
					address == null ? null : address.id(), statement.words(), statement.status(), denied.contains(address));
			statement.restsOn().forEach(source -> (isClaim ? claims : quotes)
					.computeIfAbsent(source, any -> new ArrayList<>()).add(entry));
			if (isClaim && !statement.isSourced()) {
				unsourced.add(entry);
			}
		}

		private Ledger.Source source(SourceEntry source, FileSummary file) {
			return new Ledger.Source(source.address().id(), Uris.text(file.uri()), source.kind().getLiteral(), source.name(),
					source.selection(), claims.getOrDefault(source.address(), List.of()),
					quotes.getOrDefault(source.address(), List.of()));
		}

		private static Ledger.Story story(StoryEntry story, FileSummary file) {
			long claims = file.statements().stream().filter(each -> each.kind() == StatementKind.CLAIM).count();
			return new Ledger.Story(story.address() == null ? null : story.address().id(), Uris.text(file.uri()),
					story.headline(), story.published(), story.selection(), (int) claims, file.statements().size() - (int) claims);
		}
	}
}
