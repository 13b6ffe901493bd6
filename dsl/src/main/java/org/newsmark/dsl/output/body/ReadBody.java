package org.newsmark.dsl.output.body;

import java.util.List;
import java.util.OptionalInt;

import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Holds a body as CommonMark has read it, and the text that it was read from. */
record ReadBody(Node document, MaskedBody masked) {

	/** Returns the offset in the file at which the first line of a block begins. */
	OptionalInt inFile(Block block) {
		List<SourceSpan> places = block.getSourceSpans();
		return places.isEmpty() ? OptionalInt.empty() : OptionalInt.of(masked.inFile(places.get(0).getLineIndex()));
	}
}
