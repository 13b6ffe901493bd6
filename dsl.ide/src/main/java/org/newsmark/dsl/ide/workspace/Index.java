package org.newsmark.dsl.ide.workspace;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

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

	/** The character that comes behind the slash. */
	private static final String BEHIND_SLASH = "0";

	private final Map<URI, FileSummary> files = new ConcurrentHashMap<>();
	/** All files by their addresses: to ask each file whether it is in a folder takes long, and to sort them each time. */
	private final NavigableMap<String, URI> inOrder = new ConcurrentSkipListMap<>();
	/** The other way round of what files see: asking each file whether it sees a new one would be quadratic. */
	private final Map<URI, Set<URI>> seenBy = new HashMap<>();

	/** Takes the place of what was known of the file, and returns that, or null. */
	synchronized FileSummary put(FileSummary summary) {
		FileSummary before = files.put(summary.uri(), summary);
		inOrder.put(summary.uri().toString(), summary.uri());
		forget(before);
		summary.sees().forEach(seen -> seenBy.computeIfAbsent(seen, any -> new LinkedHashSet<>()).add(summary.uri()));
		return before;
	}

	synchronized FileSummary remove(URI uri) {
		FileSummary before = files.remove(uri);
		inOrder.remove(uri.toString());
		forget(before);
		return before;
	}

	private void forget(FileSummary before) {
		if (before != null) {
			before.sees().forEach(seen -> seenBy.computeIfPresent(seen, (any, seeing) -> {
				seeing.remove(before.uri());
				return seeing.isEmpty() ? null : seeing;
			}));
		}
	}

	public Optional<FileSummary> file(URI uri) {
		return Optional.ofNullable(files.get(uri));
	}

	/** Returns all files, in the order of their addresses. */
	public List<FileSummary> files() {
		return inOrder.values().stream().map(files::get).filter(Objects::nonNull).toList();
	}

	/** Returns the files in a folder, at any depth. */
	Collection<URI> below(URI folder) {
		return List.copyOf(inOrder.subMap(folder + "/", folder + BEHIND_SLASH).values());
	}

	/** Returns the other files for which the given one was read. */
	synchronized Collection<URI> seeing(URI uri) {
		return seenBy.getOrDefault(uri, Set.of()).stream().filter(file -> !file.equals(uri)).toList();
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

	/** Returns the claims that any claim denies. */
	public Set<Address> denied() {
		return files.values().stream().flatMap(file -> file.mentions().stream())
				.filter(mention -> mention.role() == Role.DENIES).map(Mention::target).collect(Collectors.toSet());
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
}
