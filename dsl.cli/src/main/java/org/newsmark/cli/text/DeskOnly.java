package org.newsmark.cli.text;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;
import org.newsmark.dsl.model.Contents;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.NewsmarkPackage;
import org.newsmark.dsl.newsmark.NewsmarkPackage.Literals;

/**
 * Knows the strings of a file that belong to the desk alone and are never shown: {@code note}, {@code approved-by}, and
 * the string of a {@code note} annotation. What does not parse is hidden where it may be one of these.
 */
final class DeskOnly {

	/** What is shown in the place of a hidden string. */
	static final String MASK = "\"…\"";

	/** In any letters: what looks like an annotation but is spelled in capitals is hidden as well. */
	private static final String NOTE = "note";
	private static final String APPROVED_BY = "approved-by";

	private final String text;
	private final BitSet hidden = new BitSet();
	/** Where the annotations begin that are whole. */
	private final Set<Integer> annotations = new HashSet<>();

	private DeskOnly(String text) {
		this.text = text;
	}

	static DeskOnly in(XtextResource resource) {
		String text = resource.getParseResult().getRootNode().getText();
		DeskOnly strings = new DeskOnly(text);
		boolean isBroken = resource.getParseResult().hasSyntaxErrors();
		if (!isBroken && !mentionsAny(text)) {
			return strings; // as in most stories: to look at all that they hold takes far longer
		}
		for (EObject root : resource.getContents()) {
			Contents.visit((NewsFile) root, strings::hideStringsOf);
		}
		new DoubtfulStrings(text, strings.hidden, strings.annotations, mistakes(resource))
				.hide(isBroken);
		return strings;
	}

	private static boolean mentionsAny(String text) {
		for (int i = text.length() - 1; i >= 0; i--) {
			char letter = (char) (text.charAt(i) | 0x20);
			if (letter == 'n' && text.regionMatches(true, i, NOTE, 0, NOTE.length())
					|| letter == 'a' && text.startsWith(APPROVED_BY, i)) {
				return true;
			}
		}
		return false;
	}

	private static BitSet mistakes(XtextResource resource) {
		BitSet offsets = new BitSet();
		resource.getErrors().stream().filter(XtextSyntaxDiagnostic.class::isInstance)
				.forEach(mistake -> offsets.set(((XtextSyntaxDiagnostic) mistake).getOffset()));
		return offsets;
	}

	/** Returns where the hidden text ends that the offset is in; the offset itself where nothing is hidden. */
	int endOfStringAt(int offset) {
		return hidden.get(offset) ? hidden.nextClearBit(offset) : offset;
	}

	/** Tells whether a text repeats what any of the hidden strings says. */
	boolean isToldBy(String shown) {
		int end = 0;
		for (int start = hidden.nextSetBit(0); start >= 0; start = hidden.nextSetBit(end)) {
			end = hidden.nextClearBit(start);
			String said = text.substring(start, Math.min(text.length(), end)).replaceAll("^\"|\"$", "");
			if (!said.isBlank() && shown.contains(said)) {
				return true;
			}
		}
		return false;
	}

	private void hideStringsOf(EObject object) {
		switch (object.eClass().getClassifierID()) {
		case NewsmarkPackage.SOURCE -> {
			hide(object, Literals.SOURCE__NOTE);
			hide(object, Literals.SOURCE__APPROVED_BY);
		}
		case NewsmarkPackage.NOTE -> {
			hide(object, Literals.NOTE__TEXT);
			INode note = NodeModelUtils.findActualNodeFor(object);
			if (isClosed(note.getEndOffset())) {
				annotations.add(note.getOffset());
			}
		}
		default -> {
			// is published
		}
		}
	}

	private boolean isClosed(int end) {
		int next = end;
		while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
			next++;
		}
		return hidden.get(end - 1) && next < text.length() && text.charAt(next) == '}';
	}

	private void hide(EObject object, EStructuralFeature feature) {
		for (INode node : NodeModelUtils.findNodesForFeature(object, feature)) {
			hidden.set(node.getOffset(), node.getEndOffset());
		}
	}
}
