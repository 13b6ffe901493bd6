package org.newsmark.dsl.ui.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.lsp4j.DocumentSymbol;

/** Carries what is new about a story over to the symbols that are shown, while the story is made up of the same parts. */
final class SameShape {

	private final List<DocumentSymbol> renamed = new ArrayList<>();

	private SameShape() {
	}

	/** Tells whether both have symbols of the same kinds in the same places. */
	static boolean is(List<DocumentSymbol> shown, List<DocumentSymbol> found) {
		if (shown.size() != found.size()) {
			return false;
		}
		for (int i = 0; i < shown.size(); i++) {
			if (shown.get(i).getKind() != found.get(i).getKind()
					|| !is(Symbols.children(shown.get(i)), Symbols.children(found.get(i)))) {
				return false;
			}
		}
		return true;
	}

	/** Takes places and names over, and returns the shown symbols that look other than before. */
	static List<DocumentSymbol> carry(List<DocumentSymbol> shown, List<DocumentSymbol> found) {
		SameShape both = new SameShape();
		both.walk(shown, found);
		return both.renamed;
	}

	private void walk(List<DocumentSymbol> shown, List<DocumentSymbol> found) {
		for (int i = 0; i < shown.size(); i++) {
			DocumentSymbol old = shown.get(i);
			DocumentSymbol fresh = found.get(i);
			boolean looksSame = old.getName().equals(fresh.getName()) && Objects.equals(old.getDetail(), fresh.getDetail());
			old.setName(fresh.getName());
			old.setDetail(fresh.getDetail());
			old.setRange(fresh.getRange());
			old.setSelectionRange(fresh.getSelectionRange());
			if (!looksSame) {
				renamed.add(old);
			}
			walk(Symbols.children(old), Symbols.children(fresh));
		}
	}
}
