package org.newsmark.dsl.ide.folding;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.xtext.nodemodel.INode;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.prose.TextRange;

/** Collects folds, by whole lines: what stands on one line needs none. */
final class Folds {

	private final Draft draft;
	private final List<FoldingRange> all = new ArrayList<>();

	Folds(Draft draft) {
		this.draft = draft;
	}

	List<FoldingRange> all() {
		return all;
	}

	void add(INode node, String kind) {
		add(node.getOffset(), node.getEndOffset(), kind);
	}

	void add(TextRange range, String kind) {
		add(range.start(), range.end(), kind);
	}

	/** Adds what lies between two offsets, the second behind its last character; the kind may be null. */
	void add(int start, int end, String kind) {
		int first = line(start);
		int last = line(Math.max(start, end - 1));
		if (first < last) {
			FoldingRange fold = new FoldingRange(first, last);
			fold.setKind(kind);
			all.add(fold);
		}
	}

	private int line(int offset) {
		return draft.positions().position(offset).getLine();
	}
}
