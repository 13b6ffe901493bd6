package org.newsmark.dsl.ui.assist;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.jface.text.link.ProposalPosition;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;
import org.newsmark.dsl.ui.assist.SnippetText.Place;

/** Leads, by the tab key, through the places of a snippet that are to be filled in. */
final class PlacesToFill {

	private PlacesToFill() {
	}

	/** Returns what is selected for being typed over. */
	static IRegion enter(ITextViewer viewer, SnippetText snippet, int start) throws BadLocationException {
		LinkedModeModel model = new LinkedModeModel();
		var groups = new TreeMap<Integer, LinkedPositionGroup>();
		List<Place> ordered = snippet.places().stream().sorted(Comparator.comparing(Place::number)).toList();
		for (Place place : ordered) {
			groups.computeIfAbsent(place.number(), number -> new LinkedPositionGroup())
					.addPosition(position(viewer.getDocument(), place, start));
		}
		for (LinkedPositionGroup group : groups.values()) {
			model.addGroup(group);
		}
		model.forceInstall();
		LinkedModeUI ways = new EditorLinkedModeUI(model, viewer);
		ways.setExitPosition(viewer, start + snippet.end(), 0, Integer.MAX_VALUE);
		ways.enter();
		return ways.getSelectedRegion();
	}

	private static LinkedPosition position(IDocument document, Place place, int start) {
		int offset = start + place.offset();
		if (place.choices().isEmpty()) {
			return new LinkedPosition(document, offset, place.length(), place.number());
		}
		ICompletionProposal[] choices = place.choices().stream()
				.map(word -> new CompletionProposal(word, offset, place.length(), word.length()))
				.toArray(ICompletionProposal[]::new);
		return new ProposalPosition(document, offset, place.length(), place.number(), choices);
	}
}
