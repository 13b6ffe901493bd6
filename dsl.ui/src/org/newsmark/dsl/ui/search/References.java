package org.newsmark.dsl.ui.search;

import java.util.List;
import java.util.concurrent.ExecutionException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.search.ui.ISearchQuery;
import org.newsmark.dsl.ui.server.Questions;
import org.newsmark.dsl.ui.server.ServerInProcess;

/** Finds every place in the workspace that names what stands at a place. */
public final class References implements ISearchQuery {

	private final IDocument document;
	private final Position position;
	private final String name;
	private final FoundReferences found = new FoundReferences(this);

	public References(IDocument document, Position position, String name) {
		this.document = document;
		this.position = position;
		this.name = name;
	}

	@Override
	public IStatus run(IProgressMonitor monitor) {
		try {
			List<? extends Location> places = Questions.ask(document, file -> ServerInProcess.get().files()
					.references(new ReferenceParams(file, position, new ReferenceContext(true)))).get();
			found.take(places == null ? List.of() : places);
			return Status.OK_STATUS;
		} catch (InterruptedException interruption) {
			Thread.currentThread().interrupt();
			return Status.CANCEL_STATUS;
		} catch (ExecutionException | CoreException failure) {
			return Status.error("The references to " + name + " could not be found", failure);
		}
	}

	@Override
	public String getLabel() {
		return "References to " + name;
	}

	@Override
	public boolean canRerun() {
		return true;
	}

	@Override
	public boolean canRunInBackground() {
		return true;
	}

	@Override
	public FoundReferences getSearchResult() {
		return found;
	}
}
