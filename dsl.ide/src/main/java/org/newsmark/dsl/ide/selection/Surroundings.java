package org.newsmark.dsl.ide.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.newsmark.dsl.ide.tokens.TokenKinds;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.newsmark.Block;
import org.newsmark.dsl.newsmark.Body;
import org.newsmark.dsl.prose.TextRange;

/**
 * Collects what stands around an offset: the word, the value, the attribute, the words of a span, the span, the
 * sentence, the paragraph, the sections, the body, the file.
 */
final class Surroundings {

	private final Draft draft;
	private final TokenKinds kinds;
	private final int offset;
	private final List<TextRange> found = new ArrayList<>();

	Surroundings(Draft draft, TokenKinds kinds, int offset) {
		this.draft = draft;
		this.kinds = kinds;
		this.offset = offset;
	}

	/** Returns the ranges that hold the offset, or end or begin with it, each within the next and shorter. */
	List<TextRange> ranges() {
		String text = draft.text();
		add(WordAt.find(text, offset));
		addLeaf(draft.leaf(offset));
		if (offset > 0) {
			addLeaf(draft.leaf(offset - 1));
		}
		BodyRanges.of(draft).forEach(this::add);
		add(new TextRange(0, text.length()));
		return nested(found);
	}

	private void addLeaf(ILeafNode leaf) {
		if (leaf == null) {
			return;
		}
		addValue(leaf);
		for (ICompositeNode node = leaf.getParent(); node.getParent() != null; node = node.getParent()) {
			if (!(node.getSemanticElement() instanceof Body)) {
				add(range(node));
			}
			addParts(node);
			if (node.hasDirectSemanticElement() && node.getSemanticElement() instanceof Block block) {
				BlockSentences.at(offset, block).ifPresent(this::add);
			}
		}
	}

	/** A string is selected without its marks first; marks of the language are not selected for themselves. */
	private void addValue(ILeafNode leaf) {
		String text = leaf.getText();
		boolean isString = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
		if (isString) {
			add(new TextRange(leaf.getTotalOffset() + 1, leaf.getTotalEndOffset() - 1));
		}
		if (isString || !leaf.isHidden() && Character.isLetterOrDigit(text.charAt(0))
				&& !BlockSentences.isProse(leaf)) {
			add(range(leaf));
		}
	}

	/** Adds what lies between the braces or brackets of a node, and the property or attribute in it. */
	private void addParts(ICompositeNode node) {
		int opened = -1;
		int words = -1;
		int property = -1;
		int end = node.getOffset();
		for (INode child : node.getChildren()) {
			if (child instanceof ILeafNode leaf && leaf.isHidden()) {
				continue;
			}
			String mark = child instanceof ILeafNode ? child.getText() : "";
			if (property >= 0 && (mark.equals("}") || kinds.beginsProperty(child))) {
				add(new TextRange(property, end));
				property = -1;
			}
			if (kinds.beginsProperty(child)) {
				property = child.getOffset();
			}
			switch (mark) {
			case "[" -> words = child.getEndOffset();
			case "{" -> opened = child.getOffset();
			case "]{" -> {
				add(new TextRange(words, child.getOffset()));
				opened = child.getOffset() + 1;
			}
			case "}" -> add(new TextRange(Math.max(opened, node.getOffset()), child.getEndOffset()));
			default -> { }
			}
			end = child.getEndOffset();
		}
		if (property >= 0) {
			add(new TextRange(property, end));
		}
	}

	private void add(TextRange range) {
		if (range.start() <= offset && offset <= range.end() && !range.isEmpty()) {
			found.add(range);
		}
	}

	private static TextRange range(INode node) {
		return new TextRange(node.getOffset(), Math.max(node.getOffset(), node.getEndOffset()));
	}

	/** Of ranges that cut each other, the shorter counts. */
	private static List<TextRange> nested(List<TextRange> ranges) {
		List<TextRange> nested = new ArrayList<>();
		ranges.sort(Comparator.comparingInt(TextRange::length));
		for (TextRange range : ranges) {
			TextRange last = nested.isEmpty() ? null : nested.get(nested.size() - 1);
			if (last == null || range.length() > last.length() && range.contains(last)) {
				nested.add(range);
			}
		}
		return nested;
	}
}
