package org.newsmark.dsl.ide.actions;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.model.Blocks;
import org.newsmark.dsl.model.Passage;
import org.newsmark.dsl.newsmark.Annotation;
import org.newsmark.dsl.newsmark.Block;
import org.newsmark.dsl.prose.TextRange;

/**
 * Names words of one paragraph that are selected, or the place of the caret in them.
 *
 * @param words a range of the passage without blanks at its ends; empty where there is only a caret
 */
record ProseSelection(Block block, Passage passage, TextRange words) {

	/** Reads what is selected; empty where it is no prose, only blanks, or reaches beyond one paragraph. */
	static Optional<ProseSelection> of(ActionRequest request) {
		Draft draft = request.draft();
		TextRange range = request.range();
		Block block = blockAt(range.start(), draft);
		boolean isInOne = block != null && block == blockAt(range.isEmpty() ? range.end() : range.end() - 1, draft);
		if (!isInOne || isInAnnotation(range.start(), draft) || isInAnnotation(range.end(), draft)) {
			return Optional.empty();
		}
		Passage passage = Passage.of(block);
		TextRange words = trimmed(passage.wordsAt(range), passage.text());
		boolean isNothing = words.isEmpty() && !range.isEmpty();
		return isNothing || isCut(passage.text(), words) ? Optional.empty()
				: Optional.of(new ProseSelection(block, passage, words));
	}

	boolean isCaret() {
		return words.isEmpty();
	}

	String text() {
		return passage.text();
	}

	/** Behind the last word of a paragraph there is the blank line; whoever writes there is still in the paragraph. */
	private static Block blockAt(int offset, Draft draft) {
		Block block = blockOf(draft.leaf(offset));
		return block != null || offset == 0 ? block : blockOf(draft.leaf(offset - 1));
	}

	private static Block blockOf(ILeafNode leaf) {
		EObject object = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
		Block block = object == null ? null : Blocks.around(object);
		boolean isInside = block != null && NodeModelUtils.findActualNodeFor(block).getOffset() <= leaf.getOffset();
		return isInside ? block : null;
	}

	/** An annotation stands between braces, so that what touches it is in them too. */
	private static boolean isInAnnotation(int offset, Draft draft) {
		return isOfAnnotation(draft.leaf(offset)) || offset > 0 && isOfAnnotation(draft.leaf(offset - 1));
	}

	private static boolean isOfAnnotation(ILeafNode leaf) {
		EObject object = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
		return object != null && EcoreUtil2.getContainerOfType(object, Annotation.class) != null;
	}

	private static TextRange trimmed(TextRange range, String text) {
		int start = range.start();
		int end = range.end();
		while (start < end && Character.isWhitespace(text.charAt(start))) {
			start++;
		}
		while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
			end--;
		}
		return new TextRange(start, end);
	}

	/** Two units can be one character, an emoji for example; no bracket may come between them. */
	private static boolean isCut(String text, TextRange words) {
		return isInCharacter(text, words.start()) || isInCharacter(text, words.end());
	}

	private static boolean isInCharacter(String text, int position) {
		return position > 0 && position < text.length() && Character.isLowSurrogate(text.charAt(position))
				&& Character.isHighSurrogate(text.charAt(position - 1));
	}
}
