package org.newsmark.dsl.ui.search;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Location;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.search.ui.text.IEditorMatchAdapter;
import org.eclipse.search.ui.text.IFileMatchAdapter;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.IEditorPart;
import org.newsmark.dsl.ui.navigation.Places;
import org.newsmark.dsl.ui.server.DocumentPlaces;
import org.newsmark.dsl.ui.server.FileDocuments;

/** Holds the places that a search has found, by files. */
public final class FoundReferences extends AbstractTextSearchResult
		implements IEditorMatchAdapter, IFileMatchAdapter {

	private final ISearchQuery query;

	FoundReferences(ISearchQuery query) {
		this.query = query;
	}

	/** Takes the places of these for what is found, and forgets those before; what no project holds is left out. */
	void take(List<? extends Location> places) throws CoreException {
		removeAll();
		for (Location place : places) {
			IFile file = Places.file(place.getUri()).orElse(null);
			if (file != null) {
				IDocument text = FileDocuments.of(file);
				IRegion region = DocumentPlaces.region(text, place.getRange());
				addMatch(new Reference(file, region, place.getRange().getStart().getLine(), text));
			}
		}
	}

	@Override
	public String getLabel() {
		return query.getLabel() + " - " + getMatchCount() + (getMatchCount() == 1 ? " place" : " places");
	}

	@Override
	public String getTooltip() {
		return getLabel();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public ISearchQuery getQuery() {
		return query;
	}

	@Override
	public IEditorMatchAdapter getEditorMatchAdapter() {
		return this;
	}

	@Override
	public IFileMatchAdapter getFileMatchAdapter() {
		return this;
	}

	@Override
	public boolean isShownInEditor(Match match, IEditorPart editor) {
		return match.getElement().equals(editor.getEditorInput().getAdapter(IFile.class));
	}

	@Override
	public Match[] computeContainedMatches(AbstractTextSearchResult result, IEditorPart editor) {
		IFile file = editor.getEditorInput().getAdapter(IFile.class);
		return file == null ? new Match[0] : getMatches(file);
	}

	@Override
	public Match[] computeContainedMatches(AbstractTextSearchResult result, IFile file) {
		return getMatches(file);
	}

	@Override
	public IFile getFile(Object element) {
		return (IFile) element;
	}

	/** Is a place, with the line in which it stands. */
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
