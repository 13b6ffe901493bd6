package org.newsmark.dsl.ide.commands;

import java.util.Comparator;
import java.util.List;

import org.newsmark.dsl.ide.workspace.Address;
import org.newsmark.dsl.ide.workspace.FileSummary.StatementKind;
import org.newsmark.dsl.ide.workspace.Index;
import org.newsmark.dsl.ide.workspace.Index.FoundStatement;
import org.newsmark.dsl.ide.workspace.Refusal;
import org.newsmark.dsl.ide.workspace.Uris;

import com.google.inject.Inject;

/** Finds the claims that the lens above a source counts, those of its own file first. */
final class ShowClaimsCommand implements Command {

	@Inject
	private Index index;
	@Inject
	private EditorWindow window;

	@Override
	public FoundClaims execute(Arguments arguments) {
		Address source = new Address(arguments.file(), "@", arguments.text("source"));
		if (index.source(source).isEmpty()) {
			throw Refusal.because(Uris.name(source.file()) + " declares no source " + source + ".");
		}
		List<FoundStatement> claims = index.restingOn(source).stream()
				.filter(found -> found.statement().kind() == StatementKind.CLAIM)
				.sorted(Comparator.comparing(found -> !found.file().uri().equals(source.file()))).toList();
		return FoundClaims.show(claims, "rests on " + source, "rest on " + source, "No claim rests on " + source + ".",
				window);
	}
}
