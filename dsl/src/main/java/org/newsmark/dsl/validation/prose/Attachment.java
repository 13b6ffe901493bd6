package org.newsmark.dsl.validation.prose;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.newsmark.Block;
import org.newsmark.dsl.newsmark.Inline;
import org.newsmark.dsl.newsmark.Span;
import org.newsmark.dsl.newsmark.Text;
import org.newsmark.dsl.validation.Fix;
import org.newsmark.dsl.validation.Fix.Edit;
import org.newsmark.dsl.validation.FixContext;

/** Makes a span of an annotation and of the words that it was meant for: those in brackets before it. */
public final class Attachment {

	private static final String TITLE = "Attach it to the words before it";

	private Attachment() {
	}

	/** Returns the fix for an annotation that begins where the finding does; empty where no bracket precedes it. */
	public static Optional<Fix> of(Text text, FixContext finding) {
		String file = finding.text();
		int brace = finding.offset();
		int end = file.substring(0, brace).stripTrailing().length();
		boolean isClosed = text.getWords().indexOf('}', brace - offset(text)) >= 0;
		TreeMap<Integer, Integer> brackets = brackets(text.eContainer());
		if (isClosed && brackets.containsKey(end - 1)) {
			return Optional.of(Fix.proposal(TITLE, Edit.remove(end, brace - end)));
		}
		var before = brackets.lowerEntry(end);
		if (isClosed && before != null && isMarkup(text, before.getKey() + 1, end)) {
			int start = before.getValue();
			boolean isImage = start > 0 && file.charAt(start - 1) == '!';
			return Optional.of(Fix.proposal(TITLE, Edit.insert(isImage ? start - 1 : start, "["),
					new Edit(end, brace - end, "]")));
		}
		return Optional.empty();
	}

	/** Tells whether the address of a link, and nothing else, stands between the offsets. */
	private static boolean isMarkup(Text text, int start, int end) {
		INode root = NodeModelUtils.findActualNodeFor(text).getRootNode();
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, start);
		return leaf != null && leaf.isHidden() && leaf.getOffset() == start && leaf.getEndOffset() == end;
	}

	/** Pairs the brackets of no span in the prose of a block or span: where each closes, and where it opened. */
	private static TreeMap<Integer, Integer> brackets(EObject container) {
		TreeMap<Integer, Integer> pairs = new TreeMap<>();
		Deque<Integer> open = new ArrayDeque<>();
		for (Inline inline : inlines(container)) {
			if (inline instanceof Text text) {
				pair(text.getWords(), offset(text), open, pairs);
			}
		}
		return pairs;
	}

	private static void pair(String words, int offset, Deque<Integer> open, TreeMap<Integer, Integer> pairs) {
		for (int i = 0; i < words.length(); i++) {
			char c = words.charAt(i);
			if (c == '\\') {
				i++;
			} else if (c == '[') {
				open.push(offset + i);
			} else if (c == ']' && !open.isEmpty()) {
				pairs.put(offset + i, open.pop());
			}
		}
	}

	private static List<Inline> inlines(EObject container) {
		return container instanceof Span span ? span.getInlines() : ((Block) container).getInlines();
	}

	private static int offset(Text text) {
		return NodeModelUtils.findActualNodeFor(text).getOffset();
	}
}
