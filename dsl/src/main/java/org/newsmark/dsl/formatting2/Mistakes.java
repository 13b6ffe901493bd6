package org.newsmark.dsl.formatting2;

import java.util.BitSet;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.newsmark.dsl.prose.TextRange;

/** Knows where a file does not parse. */
final class Mistakes {

	private final BitSet places = new BitSet();

	Mistakes(Resource file) {
		for (Resource.Diagnostic error : file.getErrors()) {
			if (error instanceof AbstractDiagnostic mistake && Diagnostic.SYNTAX_DIAGNOSTIC.equals(mistake.getCode())) {
				add(mistake.getOffset(), mistake.getLength());
			}
		}
	}

	void add(int offset, int length) {
		places.set(offset, offset + length + 1);
	}

	/** Tells whether a mistake lies in the range or right beside it, where what is missing is reported. */
	boolean touch(TextRange range) {
		int next = places.nextSetBit(range.start());
		return next >= 0 && next <= range.end();
	}
}
