package org.newsmark.dsl.ide.selection;

import java.util.Optional;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.model.Passage;
import org.newsmark.dsl.model.Passage.CoveredSpan;
import org.newsmark.dsl.newsmark.Block;
import org.newsmark.dsl.parser.GrammarRule;
import org.newsmark.dsl.prose.Sentences;
import org.newsmark.dsl.prose.TextRange;

/** Finds a sentence of a block in the file, with the whole of the spans that lie in it. */
final class BlockSentences {

	private BlockSentences() {
	}

	/** Returns the sentence at an offset of the file; empty between two of them. */
	static Optional<TextRange> at(int offset, Block block) {
		Passage passage = Passage.of(block);
		int position = passage.wordsAt(new TextRange(offset, offset)).start();
		return Sentences.around(passage.text(), position).map(sentence -> inFile(sentence, passage));
	}

	static boolean isProse(ILeafNode leaf) {
		return GrammarRule.nameOf(leaf).equals("PROSE");
	}

	private static TextRange inFile(TextRange sentence, Passage passage) {
		TextRange words = passage.inFile(sentence);
		int start = words.start();
		int end = words.end();
		for (CoveredSpan covered : passage.spans()) {
			if (sentence.contains(covered.words()) && !covered.words().isEmpty()) {
				INode span = NodeModelUtils.findActualNodeFor(covered.span());
				start = Math.min(start, span.getOffset());
				end = Math.max(end, span.getEndOffset());
			}
		}
		return new TextRange(start, end);
	}
}
