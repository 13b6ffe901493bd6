package org.newsmark.dsl.ide.workspace;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Location;
import org.newsmark.dsl.ide.workspace.FileSummary.Mention;
import org.newsmark.dsl.ide.workspace.FileSummary.Role;
import org.newsmark.dsl.ide.workspace.FileSummary.SourceEntry;
import org.newsmark.dsl.ide.workspace.FileSummary.StatementEntry;

import com.google.inject.Singleton;

/** Knows the summary of every file of the workspace. */
@Singleton
public final class Index {

	/** A claim or quote, and the file it stands in. */
	public record FoundStatement(FileSummary file, StatementEntry statement) {

		public Location location() {
			return file.location(statement.selection());
		}
	}

	/** A place that names a declaration, and the file it stands in. */
	public record FoundMention(FileSummary file, Mention mention) {

		public Location location() {
			return file.location(mention.range());
		}

		/** Returns the claim or quote that names it, if one does. */
		public Optional<StatementEntry> statement() {
			return mention.statement() < 0 ? Optional.empty() : Optional.of(file.statements().get(mention.statement()));
		}
	}

	private final Map<URI, FileSummary> files = new ConcurrentHashMap<>();

	/** Takes the place of what was known of the file, and returns that, or null. */
	FileSummary put(FileSummary summary) {
		return files.put(summary.uri(), summary);
	}

	FileSummary remove(URI uri) {
		return files.remove(uri);
	}

	public Optional<FileSummary> file(URI uri) {
		return Optional.ofNullable(files.get(uri));
	}

	/** Returns all files, in the order of their addresses. */
	public List<FileSummary> files() {
		return files.values().stream().sorted(Comparator.comparing(file -> file.uri().toString())).toList();
	}

	/** Returns the files in a folder, at any depth. */
	Collection<URI> below(URI folder) {
		String start = folder + "/";
		return files.keySet().stream().filter(file -> file.toString().startsWith(start)).toList();
	}

	/** Returns the files for which the given one was read. */
	Collection<FileSummary> seeing(URI uri) {
		return files.values().stream().filter(file -> file.sees().contains(uri) && !file.uri().equals(uri)).toList();
	}

	/** Returns the source that stands at an address. */
	public Optional<SourceEntry> source(Address address) {
		return file(address.file()).stream().flatMap(file -> file.sources().stream())
				.filter(source -> source.address().equals(address)).findFirst();
	}

	/** Returns the claim or quote that stands at an address. */
	public Optional<FoundStatement> statement(Address address) {
		return file(address.file()).flatMap(file -> file.statements().stream()
				.filter(statement -> address.equals(statement.address())).findFirst()
				.map(statement -> new FoundStatement(file, statement)));
	}

	/** Returns every place that names a declaration. */
	public List<FoundMention> mentionsOf(Address target) {
		return files().stream().flatMap(file -> file.mentions().stream()
				.filter(mention -> mention.target().equals(target)).map(mention -> new FoundMention(file, mention)))
				.toList();
	}

	/** Returns the claims and quotes that rest on a source, by themselves or by inheritance. */
	public List<FoundStatement> restingOn(Address source) {
		return files().stream().flatMap(file -> file.statements().stream()
				.filter(statement -> statement.restsOn().contains(source))
				.map(statement -> new FoundStatement(file, statement))).toList();
	}

	/** Tells whether any claim of the workspace denies the statement. */
	public boolean isDenied(StatementEntry statement) {
		return statement.address() != null && files.values().stream().flatMap(file -> file.mentions().stream())
				.anyMatch(mention -> mention.role() == Role.DENIES && mention.target().equals(statement.address()));
	}
}
