package org.newsmark.dsl.formatting2;

import org.newsmark.dsl.prose.TextRange;

/** Tells where a declaration stands, and whether all of it could be read. */
record HeaderPart(TextRange place, boolean isIntact) {
}
