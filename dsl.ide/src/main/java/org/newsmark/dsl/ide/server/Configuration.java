package org.newsmark.dsl.ide.server;

import java.util.List;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ConfigurationItem;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.newsmark.dsl.ide.workspace.Settings;
import org.newsmark.dsl.ide.workspace.StoryWorkspace;

import com.google.gson.JsonObject;
import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Learns what the user has set: some editors send it along, some wait to be asked. */
@Singleton
final class Configuration {

	private static final String METHOD = "workspace/didChangeConfiguration";
	private static final String SECTION = "newsmark";

	@Inject
	private Client client;
	@Inject
	private Settings settings;
	@Inject
	private StoryWorkspace workspace;

	private boolean canAsk;
	private String told = "";

	/** Asks for the settings where the editor lets itself be asked, now and whenever it says that they changed. */
	void follow(ClientCapabilities editor) {
		tell();
		if (editor == null || editor.getWorkspace() == null) {
			return;
		}
		canAsk = Boolean.TRUE.equals(editor.getWorkspace().getConfiguration());
		var changes = editor.getWorkspace().getDidChangeConfiguration();
		if (changes != null && Boolean.TRUE.equals(changes.getDynamicRegistration())) {
			JsonObject section = new JsonObject();
			section.addProperty("section", SECTION);
			client.get().registerCapability(
					new RegistrationParams(List.of(new Registration("newsmark-settings", METHOD, section))));
		}
		ask();
	}

	/** Takes settings that the editor sends along. */
	void changed(Object sent) {
		take(sent);
		ask();
	}

	private void ask() {
		if (canAsk) {
			ConfigurationItem item = new ConfigurationItem();
			item.setSection(SECTION);
			client.get().configuration(new ConfigurationParams(List.of(item)))
					.thenAccept(answers -> answers.forEach(this::take));
		}
	}

	private void take(Object sent) {
		if (settings.read(sent)) {
			workspace.recheckAll();
		}
		tell();
	}

	/** Editors send the same settings in several ways, and again and again. */
	private synchronized void tell() {
		String complaint = settings.complaint();
		if (!complaint.equals(told) && !complaint.isEmpty()) {
			client.warn(complaint);
		}
		told = complaint;
	}
}
