package org.newsmark.dsl.ide.commands;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.newsmark.dsl.ide.workspace.FileSummary;
import org.newsmark.dsl.ide.workspace.FileSummary.StatementKind;
import org.newsmark.dsl.ide.workspace.Index;
import org.newsmark.dsl.ide.workspace.Index.FoundStatement;
import org.newsmark.dsl.ide.workspace.Refusal;
import org.newsmark.dsl.ide.workspace.StoryWorkspace;
import org.newsmark.dsl.ide.workspace.Uris;

import com.google.inject.Inject;

/** Finds the claims without a source that the lens above a story counts. */
final class ShowUnsourcedCommand implements Command {

	@Inject
	private StoryWorkspace workspace;
	@Inject
	private Index index;
	@Inject
	private EditorWindow window;

	@Override
	public FoundClaims execute(Arguments arguments) {
		URI uri = arguments.file();
		List<FoundStatement> claims = workspace.readIndexed(uri, draft -> index.file(uri)).flatMap(file -> file)
				.map(ShowUnsourcedCommand::unsourced)
				.orElseThrow(() -> Refusal.because("There is no file " + Uris.name(uri) + " to look for claims in."));
		return FoundClaims.show(claims, "has no source", "have no source",
				"Every claim in " + Uris.name(uri) + " has a source, or says why it needs none.", window);
	}

	private static List<FoundStatement> unsourced(FileSummary file) {
		return file.statements().stream()
				.filter(statement -> statement.kind() == StatementKind.CLAIM && !statement.isSourced())
				.map(statement -> new FoundStatement(file, statement)).toList();
	}
}
