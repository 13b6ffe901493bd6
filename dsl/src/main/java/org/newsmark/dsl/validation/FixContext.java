package org.newsmark.dsl.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.model.Passage;
import org.newsmark.dsl.newsmark.Block;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Span;
import org.newsmark.dsl.prose.TextRange;

/**
 * Tells a fix where its finding was made.
 *
 * @param file the file that the finding is in
 * @param text the whole text of that file
 * @param offset where the finding begins
 * @param length how long it is
 */
public record FixContext(NewsFile file, String text, int offset, int length) {

	/** Returns the text that the finding underlines. */
	public String found() {
		return text.substring(offset, offset + length);
	}

	public int end() {
		return offset + length;
	}

	/** Returns the innermost object at the place where the finding begins. */
	public EObject object() {
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(NodeModelUtils.findActualNodeFor(file).getRootNode(), offset);
		return leaf == null ? file : NodeModelUtils.findActualSemanticObjectFor(leaf);
	}

	/** Returns the words of a block, as a reader sees them. */
	public Passage passage(Block block) {
		return Passage.of(block);
	}

	/** Returns the words of a block that the finding underlines, as a range of its passage. */
	public TextRange words(Block block) {
		return passage(block).wordsAt(new TextRange(offset, end()));
	}

	/** Tells whether the finding was made on just this span. */
	public boolean isOn(Span span) {
		return NodeModelUtils.findActualNodeFor(span).getOffset() == offset;
	}
}
