package org.newsmark.dsl.model;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.newsmark.Block;

/** Answers what kind of block words stand in. */
public final class Blocks {

	private Blocks() {
	}

	/** Returns the paragraph or heading that holds the object. */
	public static Block around(EObject object) {
		return EcoreUtil2.getContainerOfType(object, Block.class);
	}

	public static boolean isHeading(Block block) {
		return block.getMark() != null || block.getUnderline() != null;
	}

	/** Tells whether the block stands in a block quote: its first line is marked with {@code >}, at any depth of lists. */
	public static boolean isBlockQuote(Block block) {
		INode node = NodeModelUtils.findActualNodeFor(block);
		String text = node.getRootNode().getText();
		// Nothing but the marks of Markdown can stand on a line before the first words of its block.
		for (int i = node.getOffset() - 1; i >= 0 && "\r\n".indexOf(text.charAt(i)) < 0; i--) {
			if (text.charAt(i) == '>') {
				return true;
			}
		}
		return false;
	}
}
