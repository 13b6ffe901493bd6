package org.newsmark.dsl.ide.completion;

import java.util.List;
import java.util.Set;

/**
 * Holds what the grammar would take at a place.
 *
 * @param keywords words that may follow, in the order of the grammar
 * @param features what a value would be assigned to
 */
record Expected(List<String> keywords, Set<String> features, boolean isDate, boolean isCitation, boolean isReference) {

	boolean isAnnotation() {
		return keywords.contains("claim") && keywords.contains("note");
	}

	boolean isDeclaration() {
		return keywords.contains("import") && keywords.contains("policy");
	}
}
