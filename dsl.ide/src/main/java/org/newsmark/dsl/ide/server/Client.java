package org.newsmark.dsl.ide.server;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.newsmark.dsl.ide.commands.EditorWindow;
import org.newsmark.dsl.ide.workspace.Complaints;
import org.newsmark.dsl.ide.workspace.EditorAbilities;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Speaks to the editor. What goes wrong is said once, not at every key. */
@Singleton
public final class Client implements Complaints, EditorWindow {

	@Inject
	private EditorAbilities abilities;

	private final Set<String> said = new HashSet<>();
	private volatile LanguageClient client;

	void connect(LanguageClient editor) {
		client = editor;
	}

	LanguageClient get() {
		return client;
	}

	@Override
	public void show(Location place, String otherwise) {
		if (!abilities.canShowPlaces()) {
			say(otherwise);
			return;
		}
		ShowDocumentParams shown = new ShowDocumentParams(place.getUri());
		shown.setSelection(place.getRange());
		shown.setTakeFocus(true);
		client.showDocument(shown).thenAccept(result -> {
			if (result == null || !result.isSuccess()) {
				say(otherwise);
			}
		});
	}

	@Override
	public void say(String sentence) {
		client.showMessage(new MessageParams(MessageType.Info, sentence));
	}

	/** Shows the user a sentence about something that is theirs to mend. */
	void warn(String sentence) {
		client.showMessage(new MessageParams(MessageType.Warning, sentence));
	}

	/**
	 * Shows the user that something failed, unless the same was said before. What the failure itself says is kept back:
	 * it may hold words of a story.
	 */
	@Override
	public void complain(String doing, Throwable failure) {
		complain(isLackOfMemory(failure) ? "There was not enough memory for Newsmark while " + doing + "."
				: "Newsmark failed while " + doing + " (" + failure.getClass().getSimpleName() + trace(failure)
						+ "). Everything else goes on. Please report this to Newsmark.");
	}

	private static boolean isLackOfMemory(Throwable failure) {
		return failure instanceof OutOfMemoryError || failure.getCause() != null && isLackOfMemory(failure.getCause());
	}

	/** Names the line that failed: it is all that a report needs. */
	private static String trace(Throwable failure) {
		StackTraceElement[] trace = failure.getStackTrace();
		return trace.length == 0 ? "" : " at " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
	}

	/** Shows the user a sentence, unless it was said before. */
	void complain(String sentence) {
		synchronized (said) {
			if (!said.add(sentence)) {
				return;
			}
		}
		client.showMessage(new MessageParams(MessageType.Error, sentence));
		log(sentence);
	}

	/** Writes a sentence into the editor's log. */
	void log(String sentence) {
		client.logMessage(new MessageParams(MessageType.Log, sentence));
	}
}
