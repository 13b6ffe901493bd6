package org.newsmark.dsl.ide.server;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.emf.common.util.URI;
import org.newsmark.dsl.ide.workspace.Address;
import org.newsmark.dsl.ide.workspace.EditorAbilities;
import org.newsmark.dsl.ide.workspace.FileSummary;
import org.newsmark.dsl.ide.workspace.FileSummary.Mention;
import org.newsmark.dsl.ide.workspace.FileSummary.Role;
import org.newsmark.dsl.ide.workspace.FileSummary.StatementEntry;
import org.newsmark.dsl.ide.workspace.FileSummary.StatementKind;
import org.newsmark.dsl.ide.workspace.Index;
import org.newsmark.dsl.ide.workspace.OpenFiles;
import org.newsmark.dsl.ide.workspace.StoryWorkspace;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Has the editor ask anew for what it shows between the words, when that may have changed by another file. Of a file
 * that it changes itself, an editor asks anyhow. Many changes are one refresh, as soon as everything is checked.
 */
@Singleton
final class Refreshes {

	/**
	 * Holds what a file adds to what is shown in others.
	 *
	 * @param sources its own, which those see that import it
	 * @param claims what each of its claims rests on
	 * @param denied the claims that it denies
	 */
	private record Share(List<String> sources, List<List<Address>> claims, List<Address> denied) {

		static final Share NONE = new Share(List.of(), List.of(), List.of());

		static Share of(FileSummary file) {
			return new Share(file.sources().stream().map(source -> source.address() + " " + source.name()).toList(),
					file.statements().stream().filter(statement -> statement.kind() == StatementKind.CLAIM)
							.map(StatementEntry::restsOn).filter(sources -> !sources.isEmpty()).toList(),
					file.mentions().stream().filter(mention -> mention.role() == Role.DENIES).map(Mention::target).toList());
		}

		boolean countsAs(Share other) {
			return claims.equals(other.claims) && denied.equals(other.denied);
		}
	}

	@Inject
	private Client client;
	@Inject
	private EditorAbilities abilities;
	@Inject
	private Index index;
	@Inject
	private OpenFiles openFiles;
	@Inject
	private StoryWorkspace workspace;

	private final Map<URI, Share> shares = new ConcurrentHashMap<>();
	private final AtomicBoolean isDue = new AtomicBoolean();
	private volatile boolean isStopped;

	/** Hears that the summary of a file is new. */
	void summarized(URI uri) {
		index.file(uri).map(Share::of).ifPresent(now -> {
			Share before = shares.put(uri, now);
			changed(uri, before == null ? Share.NONE : before, now);
		});
	}

	void removed(URI uri) {
		Share before = shares.remove(uri);
		changed(uri, before == null ? Share.NONE : before, Share.NONE);
	}

	void stop() {
		isStopped = true;
	}

	private void changed(URI uri, Share before, Share now) {
		if (!now.equals(before) && isShownElsewhere(uri, now.countsAs(before)) && isDue.compareAndSet(false, true)) {
			workspace.settled().thenRunAsync(this::refresh);
		}
	}

	/** Of a file that is not open, the editor knows nothing by itself. */
	private boolean isShownElsewhere(URI uri, boolean countsAsBefore) {
		Set<URI> open = openFiles.uris();
		return !open.contains(uri) || open.stream().filter(file -> !file.equals(uri)).anyMatch(file -> !countsAsBefore
				|| index.file(file).filter(seeing -> seeing.sees().contains(uri)).isPresent());
	}

	private void refresh() {
		isDue.set(false);
		if (isStopped) {
			return;
		}
		if (abilities.canRenewLenses()) {
			client.get().refreshCodeLenses();
		}
		if (abilities.canRenewHints()) {
			client.get().refreshInlayHints();
		}
		if (abilities.canRenewTokens()) {
			client.get().refreshSemanticTokens();
		}
	}
}
