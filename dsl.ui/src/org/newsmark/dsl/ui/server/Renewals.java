package org.newsmark.dsl.ui.server;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeLensWorkspaceCapabilities;
import org.eclipse.lsp4j.InlayHintWorkspaceCapabilities;
import org.eclipse.lsp4j.SemanticTokensWorkspaceCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;

/** Says that this workbench asks anew for lenses, hints and colors when it is told to. */
final class Renewals {

	private Renewals() {
	}

	static void announce(ClientCapabilities abilities) {
		if (abilities.getWorkspace() == null) {
			abilities.setWorkspace(new WorkspaceClientCapabilities());
		}
		WorkspaceClientCapabilities workspace = abilities.getWorkspace();
		workspace.setCodeLens(new CodeLensWorkspaceCapabilities(true));
		workspace.setInlayHint(new InlayHintWorkspaceCapabilities(true));
		workspace.setSemanticTokens(new SemanticTokensWorkspaceCapabilities(true));
	}
}
