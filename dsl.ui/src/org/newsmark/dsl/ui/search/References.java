package org.newsmark.dsl.ui.search;

import java.util.List;
import java.util.concurrent.ExecutionException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.Match;
import org.newsmark.dsl.ui.navigation.Places;
import org.newsmark.dsl.ui.server.DocumentPlaces;
import org.newsmark.dsl.ui.server.FileDocuments;
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
		found.removeAll();
		try {
			List<? extends Location> places = Questions.ask(document, file -> ServerInProcess.get().files()
					.references(new ReferenceParams(file, position, new ReferenceContext(true)))).get();
			for (Location place : places == null ? List.<Location>of() : places) {
				add(place);
			}
			return Status.OK_STATUS;
		} catch (InterruptedException interruption) {
			Thread.currentThread().interrupt();
			return Status.CANCEL_STATUS;
		} catch (ExecutionException | CoreException failure) {
			return Status.error("The references to " + name + " could not be found", failure);
		}
	}

	private void add(Location place) throws CoreException {
		IFile file = Places.file(place.getUri()).orElse(null);
		if (file != null) {
			IDocument text = FileDocuments.of(file);
			IRegion region = DocumentPlaces.region(text, place.getRange());
			found.addMatch(new Reference(file, region, place.getRange().getStart().getLine(), text));
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

	/** Is a place that names it, with the line in which it does. */
	static final class Reference extends Match {

		private final String line;

		Reference(IFile file, IRegion region, int line, IDocument text) {
			super(file, region.getOffset(), region.getLength());
			String words = text.get().lines().skip(line).findFirst().orElse("").strip();
			this.line = line + 1 + ": " + words;
		}

		String line() {
			return line;
		}
	}
}
