package org.newsmark.dsl.output.body;

import org.commonmark.node.CustomNode;

/** Marks where the words of a span begin and end while CommonMark reads them; no document keeps one. */
final class SpanBorder extends CustomNode {
}
