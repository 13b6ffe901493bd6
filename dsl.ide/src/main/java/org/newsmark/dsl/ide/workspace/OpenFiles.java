package org.newsmark.dsl.ide.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.newsmark.dsl.prose.TextRange;

import com.google.inject.Singleton;

/** Knows the texts that editors hold; they count, whatever stands on disk. */
@Singleton
public final class OpenFiles {

	/**
	 * Holds the text of an editor.
	 *
	 * @param version the editor's number for it
	 * @param text what the editor shows
	 */
	public record OpenFile(int version, String text) {
	}

	private final Map<URI, OpenFile> files = new ConcurrentHashMap<>();

	public Optional<OpenFile> get(URI uri) {
		return Optional.ofNullable(files.get(uri));
	}

	public Set<URI> uris() {
		return files.keySet();
	}

	/** Takes the text of an editor; one that is opened twice has the text it was given last. */
	public void open(URI uri, int version, String text) {
		files.put(uri, new OpenFile(version, text));
	}

	public void close(URI uri) {
		files.remove(uri);
	}

	/**
	 * Makes the changes of an editor, each on the text that the one before it left. They arrive in order, so they are
	 * made whatever number the editor gives them.
	 *
	 * @return whether the file is open at all
	 */
	public boolean change(URI uri, int version, List<TextDocumentContentChangeEvent> changes) {
		return files.computeIfPresent(uri, (any, file) -> {
			String text = file.text();
			for (TextDocumentContentChangeEvent change : changes) {
				text = changed(text, change);
			}
			return new OpenFile(version, text);
		}) != null;
	}

	private static String changed(String text, TextDocumentContentChangeEvent change) {
		if (change.getRange() == null) {
			return change.getText();
		}
		TextRange replaced = new Positions(text).offsets(change.getRange());
		return new StringBuilder(text.length() + change.getText().length()).append(text, 0, replaced.start())
				.append(change.getText()).append(text, replaced.end(), text.length()).toString();
	}
}
